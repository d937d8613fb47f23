package org.plenary.languages;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text in those languages in which it exists so far, such as the title of an agenda item.
 *
 * <p>Stored as one {@code jsonb} column: {@code {"en": "Other matters", "zh": "其他事项"}}.
 */
public record MultilingualText(Map<Language, String> texts) {

    public static final MultilingualText NONE = new MultilingualText(Map.of());

    /** What a reader gets who asked for a language that is missing: the first of these that exists. */
    private static final List<Language> FALLBACK = List.of(
            Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.CHINESE, Language.ARABIC);

    private static final JsonMapper JSON = JsonMapper.shared();

    public MultilingualText {
        var present = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                present.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(present);
    }

    public static MultilingualText of(Language language, String text) {
        return new MultilingualText(Map.of(language, text));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean isIn(Language language) {
        return texts.containsKey(language);
    }

    /** The text in exactly this language. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text in the language asked, else in one that exists; the empty text in the language asked if there is none. */
    public Localized in(Language asked) {
        var exact = texts.get(asked);
        if (exact != null) {
            return new Localized(exact, asked);
        }
        return FALLBACK.stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(language -> new Localized(texts.getOrDefault(language, ""), language))
                .orElseGet(() -> new Localized("", asked));
    }

    public MultilingualText with(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return new MultilingualText(changed);
    }

    /** These texts, and where both exist those of the other. */
    public MultilingualText overlaidWith(MultilingualText other) {
        var merged = new EnumMap<Language, String>(Language.class);
        merged.putAll(texts);
        merged.putAll(other.texts);
        return new MultilingualText(merged);
    }

    public String toJson() {
        var byTag = new TreeMap<String, String>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text));
        return JSON.writeValueAsString(byTag);
    }

    /**
     * Reads what {@link #toJson} writes.
     *
     * @throws IllegalArgumentException if a key is not the tag of an official language
     */
    public static MultilingualText fromJson(String json) {
        return ofTags(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    /**
     * The text whose languages are named by their tags.
     *
     * @throws IllegalArgumentException if a key is not the tag of an official language
     */
    public static MultilingualText ofTags(Map<String, String> byTag) {
        var texts = new EnumMap<Language, String>(Language.class);
        byTag.forEach((tag, text) -> texts.put(
                Language.ofTag(tag).orElseThrow(() -> new IllegalArgumentException("Not an official language: " + tag)),
                text));
        return new MultilingualText(texts);
    }
}
