package org.plenary.agenda;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.MultilingualText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The paragraphs that explain an item, in each language in which there are any. Languages need not agree in how they
 * part the text, so each has its own list.
 */
public record Annotation(Map<Language, List<String>> paragraphs) {

    public static final Annotation NONE = new Annotation(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    public Annotation {
        var present = new EnumMap<Language, List<String>>(Language.class);
        paragraphs.forEach((language, texts) -> {
            if (!texts.isEmpty()) {
                present.put(language, List.copyOf(texts));
            }
        });
        paragraphs = java.util.Collections.unmodifiableMap(present);
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The paragraphs in the language asked, else all in one that exists. */
    public List<Localized> in(Language asked) {
        return chosen(asked).entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(text -> new Localized(text, each.getKey())))
                .toList();
    }

    /** The paragraphs in exactly this language. */
    public List<String> exactly(Language language) {
        return paragraphs.getOrDefault(language, List.of());
    }

    /** This annotation, with one language given or replaced. */
    public Annotation with(Language language, List<String> texts) {
        var changed = new EnumMap<Language, List<String>>(Language.class);
        changed.putAll(paragraphs);
        changed.put(language, texts);
        return new Annotation(changed);
    }

    /** These paragraphs, and where both have a language those of the other. */
    public Annotation overlaidWith(Annotation other) {
        var merged = new EnumMap<Language, List<String>>(Language.class);
        merged.putAll(paragraphs);
        merged.putAll(other.paragraphs);
        return new Annotation(merged);
    }

    /** As it is stored: {@code {"en": ["First paragraph.", "Second."]}}. */
    Map<String, List<String>> byTag() {
        var byTag = new TreeMap<String, List<String>>();
        paragraphs.forEach((language, texts) -> byTag.put(language.tag(), texts));
        return byTag;
    }

    static Annotation fromJson(String json) {
        return new Annotation(
                JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {}).entrySet().stream()
                        .flatMap(each -> Language.ofTag(each.getKey()).stream()
                                .map(language -> Map.entry(language, each.getValue())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Chooses the language as titles do, so that a page does not mix two. */
    private Map<Language, List<String>> chosen(Language asked) {
        var marks = paragraphs.keySet().stream().collect(Collectors.toMap(each -> each, Language::tag));
        return Stream.of(new MultilingualText(marks).in(asked).language())
                .filter(paragraphs::containsKey)
                .collect(Collectors.toMap(each -> each, each -> paragraphs.getOrDefault(each, List.of())));
    }
}
