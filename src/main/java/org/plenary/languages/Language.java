package org.plenary.languages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An official language of the United Nations, in the alphabetical order of the English names, which is the order in
 * which the organization lists them.
 *
 * <p>A body may work in fewer of them; the interface speaks all six.
 */
public enum Language {
    ARABIC("ar", "ara", "العربية"),
    CHINESE("zh", "zho", "中文"),
    ENGLISH("en", "eng", "English"),
    FRENCH("fr", "fra", "Français"),
    RUSSIAN("ru", "rus", "Русский"),
    SPANISH("es", "spa", "Español");

    private final String tag;
    private final String iso639;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String iso639, String ownName) {
        this.tag = tag;
        this.iso639 = iso639;
        this.ownName = ownName;
        // Digits of the Arabic pages are 0-9, and English dates 8 October 2008, as on the organization's own site.
        this.locale = Locale.forLanguageTag(
                switch (tag) {
                    case "ar" -> "ar-u-nu-latn";
                    case "en" -> "en-GB";
                    default -> tag;
                });
    }

    /** The two-letter tag of addresses, HTML and file names: {@code ar}. */
    public String tag() {
        return tag;
    }

    /** The three-letter code that Akoma Ntoso asks for: {@code ara}. */
    public String iso639() {
        return iso639;
    }

    /** The name of the language in itself: {@code العربية}. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** What parts the members of a list in running text: {@code 、} in Chinese. */
    public String listMark() {
        return switch (this) {
            case ARABIC -> "، ";
            case CHINESE -> "、";
            default -> ", ";
        };
    }

    /** {@code rtl} or {@code ltr}, as HTML writes it. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** The language of a tag such as {@code fr}, {@code FR} or {@code fr-CA}; empty if it is none of the six. */
    public static Optional<Language> ofTag(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }
}
