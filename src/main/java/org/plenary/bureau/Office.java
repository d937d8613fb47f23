package org.plenary.bureau;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;

/** An office of the bureau, in the order of rule 22. */
public enum Office {
    PRESIDENT,
    VICE_PRESIDENT,
    RAPPORTEUR;

    /** The word of forms, of the record and of the API: {@code vice-president}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in six languages. */
    public MultilingualText title() {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            titles.put(language, Words.in(language).text("bureau.office." + word()));
        }
        return new MultilingualText(titles);
    }

    /** The office of a word; empty if there is none. */
    public static Optional<Office> of(String word) {
        return Arrays.stream(values())
                .filter(office -> office.word().equals(word))
                .findFirst();
    }
}
