package org.plenary.delegations.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.delegations.GivenPerson;
import org.plenary.delegations.Likeness;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.web.sheets.Cells;

/**
 * Which column of a file is which, known by its head in any of the six languages, and what the words in the cells mean.
 *
 * @param places for each field the column, counted from 0
 * @param unknown heads that were not understood, which are told
 */
record Columns(Map<String, Integer> places, List<String> unknown) {

    private static final List<String> NEEDED = List.of("family", "function");
    private static final Map<String, String> HEADS = new HashMap<>();
    private static final Map<String, String> VALUES = new HashMap<>();

    static {
        for (var field : GivenPerson.FIELDS) {
            HEADS.put(plain(field), field);
            words().forEach(words -> HEADS.put(plain(head(field, words)), field));
        }
        for (var value : List.of("representative", "alternate", "adviser")) {
            VALUES.put("function " + value, value);
            words().forEach(words ->
                    VALUES.put("function " + plain(words.text("delegations.function." + value)), value));
        }
        for (var value : List.of("entity", "ngo")) {
            VALUES.put("kind " + value, value);
            words().forEach(words -> VALUES.put("kind " + plain(words.text("delegations.kind." + value)), value));
        }
        words().forEach(words -> VALUES.put("listed " + plain(words.text("delegations.yes")), "yes"));
        words().forEach(words -> VALUES.put("listed " + plain(words.text("delegations.no")), ""));
    }

    /** What the head of a column says in a language. */
    static String head(String field, Words words) {
        return words.text(field.equals("listed") ? "delegations.field.listed-short" : "delegations.field." + field);
    }

    /** The columns of a file; whose people they are must stand in it, unless they are all of one delegation. */
    static Columns of(Cells head, Words answer, boolean ofOne) throws UnreadableFile {
        var places = new LinkedHashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        for (int i = 0; i < head.texts().size(); i++) {
            var field = HEADS.get(plain(head.texts().get(i)));
            if (field != null) {
                places.putIfAbsent(field, i);
            } else if (!head.texts().get(i).isBlank()) {
                unknown.add(head.texts().get(i));
            }
        }
        var missing = Stream.concat(ofOne ? Stream.<String>empty() : Stream.of("delegation"), NEEDED.stream())
                .filter(field -> !places.containsKey(field))
                .map(field -> head(field, answer))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFile("columns", String.join(", ", missing));
        }
        return new Columns(places, unknown);
    }

    /** The person that a line gives; words of functions in any language become those of the form. */
    GivenPerson person(Cells cells) {
        var fields = new HashMap<String, String>();
        places.forEach((field, place) -> {
            var text = cells.text(place);
            fields.put(field, text.isEmpty() ? text : VALUES.getOrDefault(field + " " + plain(text), text));
        });
        return new GivenPerson(fields);
    }

    private static List<Words> words() {
        return Arrays.stream(Language.values()).map(Words::in).toList();
    }

    private static String plain(String text) {
        return Likeness.plain(text);
    }
}
