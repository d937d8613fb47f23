package org.plenary.delegations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as a form or a line of a file gives them, all text, so that nothing typed is lost when it cannot be kept.
 *
 * @param fields by {@link #FIELDS}; those that are absent are empty
 */
public record GivenPerson(Map<String, String> fields) {

    /** The columns of a file and the fields of the form, in their order. */
    public static final List<String> FIELDS = List.of(
            "delegation", "kind", "honorific", "given", "family", "position", "function", "place", "email", "listed");

    private static final List<String> TEXTS = List.of("honorific", "given", "family", "position", "email");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    public GivenPerson {
        fields = Map.copyOf(fields);
    }

    /** What a form shows of someone registered before. */
    public static GivenPerson of(Person person, String delegation) {
        return new GivenPerson(Map.of(
                "delegation", delegation,
                "honorific", person.honorific(),
                "given", person.given(),
                "family", person.family(),
                "position", person.position(),
                "function", person.function().word(),
                "place", Integer.toString(person.place()),
                "email", person.email(),
                "listed", person.listed() ? "yes" : ""));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What it says, or what is wrong with it field by field. */
    public Reading read() {
        var errors = new LinkedHashMap<String, String>();
        var texts = new LinkedHashMap<String, NameText>();
        for (var field : TEXTS) {
            var text = NameText.of(field(field));
            texts.put(field, text);
            text.problem().ifPresent(problem -> errors.put(field, problem));
        }
        var family = texts.getOrDefault("family", NameText.of(""));
        if (!family.hasLetter()) {
            errors.putIfAbsent("family", "name");
        }
        var email = texts.getOrDefault("email", NameText.of("")).text();
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            errors.putIfAbsent("email", "email");
        }
        if (!field("function").matches("representative|alternate|adviser")) {
            errors.put("function", "function");
        }
        if (!field("place").strip().matches("\\d{0,3}")) {
            errors.put("place", "place");
        }
        boolean cleaned = texts.values().stream().anyMatch(NameText::cleaned);
        return new Reading(errors, errors.isEmpty() ? person(texts) : null, cleaned);
    }

    private Person person(Map<String, NameText> texts) {
        var place = field("place").strip();
        return new Person(
                text(texts, "family"),
                text(texts, "given"),
                text(texts, "honorific"),
                text(texts, "position"),
                Function.ofWord(field("function")),
                place.isEmpty() ? 0 : Integer.parseInt(place),
                text(texts, "email"),
                !field("listed").isEmpty());
    }

    private static String text(Map<String, NameText> texts, String field) {
        return texts.getOrDefault(field, NameText.of("")).text();
    }

    /**
     * What was given.
     *
     * @param errors for each field that cannot be kept, the word of what is wrong
     * @param person null if a field cannot be kept
     * @param cleaned whether marks of direction or unseen signs were taken out
     */
    public record Reading(
            Map<String, String> errors, @Nullable Person person, boolean cleaned) {}
}
