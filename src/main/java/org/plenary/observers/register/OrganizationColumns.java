package org.plenary.observers.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.web.sheets.Cells;

/**
 * The columns of a table of organizations: {@code kind}, {@code name_en} … {@code name_ar}, {@code acronym_en} …,
 * {@code website}, {@code information_en} …, {@code basis}, {@code checked}, {@code source}. Those of a language stand in the
 * form under {@code name-en} and so on.
 *
 * @param places for each field of the form the column, counted from 0
 * @param width how many columns there are
 * @param notTaken heads that mean nothing here
 */
record OrganizationColumns(Map<String, Integer> places, int width, List<String> notTaken) {

    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("kind", "website", "basis", "checked", "source"),
                    Arrays.stream(Language.values())
                            .flatMap(language -> Stream.of("name-", "acronym-", "information-")
                                    .map(part -> part + language.tag())))
            .toList();

    /** The columns that the first line names. */
    static OrganizationColumns of(Cells head) throws Unfit {
        var places = new LinkedHashMap<String, Integer>();
        var notTaken = new TreeSet<String>();
        for (int i = 0; i < head.texts().size(); i++) {
            var name = head.text(i);
            var field = name.toLowerCase(Locale.ROOT).replace('_', '-');
            if (!FIELDS.contains(field)) {
                notTaken.add(name);
            } else if (places.put(field, i) != null) {
                throw new Unfit("csv");
            }
        }
        if (!places.containsKey("kind") || places.keySet().stream().noneMatch(field -> field.startsWith("name-"))) {
            throw new Unfit("header");
        }
        notTaken.remove("");
        return new OrganizationColumns(places, head.texts().size(), new ArrayList<>(notTaken));
    }

    /** Whether no cell of a line stands outside the columns; a line may end before the last of them. */
    boolean isWiderThan(Cells line) {
        return line.texts().stream().skip(width).allMatch(String::isBlank);
    }

    /** A line as it would have been typed into the form. */
    OrganizationForm form(Cells line) {
        var values = new HashMap<String, String>();
        places.forEach((field, place) -> values.put(field, line.text(place)));
        values.computeIfPresent("checked", (_, checked) -> checked.toLowerCase(Locale.ROOT));
        return new OrganizationForm(values);
    }

    /** The first line does not name the columns of a table of organizations. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1;

        private final String word;

        Unfit(String word) {
            super(word);
            this.word = word;
        }

        String key() {
            return "observers.import.error." + word;
        }
    }
}
