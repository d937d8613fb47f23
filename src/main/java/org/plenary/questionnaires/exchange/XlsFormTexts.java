package org.plenary.questionnaires.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** Texts in several languages as XLSForm has them: one column a language, {@code label::French (fr)}. */
final class XlsFormTexts {

    private static final Pattern HEAD = Pattern.compile("(.+?)\\s*::?\\s*([^:]+)");
    private static final Pattern TAG = Pattern.compile("\\(([A-Za-z]{2,3}(?:[-_][A-Za-z]+)?)\\)");

    private XlsFormTexts() {}

    /** What XLSForm calls a language: {@code French (fr)}. */
    static String name(Language language) {
        return "%s (%s)".formatted(language.locale().getDisplayLanguage(Locale.ENGLISH), language.tag());
    }

    static void put(Map<String, String> row, String head, MultilingualText text) {
        Arrays.stream(Language.values())
                .forEach(language ->
                        text.exactly(language).ifPresent(words -> row.put(head + "::" + name(language), words)));
    }

    /** The text of a line under a head, in all its languages; without a language it is in the one given. */
    static MultilingualText of(Map<String, String> row, String head, Language otherwise) {
        var texts = new EnumMap<Language, String>(Language.class);
        row.forEach((name, text) -> {
            if (name.equals(head)) {
                texts.putIfAbsent(otherwise, text);
            } else if (name.startsWith(head)) {
                languageAfter(head, name).ifPresent(language -> texts.put(language, text));
            }
        });
        return new MultilingualText(texts);
    }

    /** The language of a column of this head; empty if it is another column, or none of the six. */
    static Optional<Language> languageAfter(String head, String name) {
        var rest = name.substring(Math.min(head.length(), name.length()));
        var found = HEAD.matcher("x" + rest);
        return name.startsWith(head) && found.matches() && found.group(1).equals("x")
                ? language(found.group(2))
                : Optional.empty();
    }

    /** The language of {@code French (fr)}, {@code fr}, {@code French} or {@code Français}. */
    static Optional<Language> language(String said) {
        var tag = TAG.matcher(said);
        if (tag.find()) {
            return Language.ofTag(tag.group(1));
        }
        var plain = said.strip();
        return Arrays.stream(Language.values())
                .filter(language -> plain.equalsIgnoreCase(language.tag())
                        || plain.equalsIgnoreCase(language.ownName())
                        || plain.equalsIgnoreCase(language.locale().getDisplayLanguage(Locale.ENGLISH)))
                .findFirst();
    }
}
