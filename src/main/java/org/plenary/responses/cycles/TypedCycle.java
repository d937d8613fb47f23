package org.plenary.responses.cycles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Cycle;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form of a cycle as it was typed, so that nothing of it is lost when something is wrong. */
record TypedCycle(MultiValueMap<String, String> fields) {

    /** A form on which nothing is typed yet. */
    static TypedCycle empty(LocalDate today) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("opens", today.toString());
        fields.set("on", today.toString());
        return new TypedCycle(fields);
    }

    /** The form of a cycle as it stands. */
    static TypedCycle of(Cycle cycle, LocalDate today) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("edition", Integer.toString(cycle.edition()));
        fields.set("key", cycle.key());
        fields.set("opens", cycle.opens().toString());
        fields.set("closes", cycle.closes().toString());
        fields.set("on", today.toString());
        Arrays.stream(Language.values())
                .forEach(language -> fields.set(
                        "title." + language.tag(),
                        cycle.title().exactly(language).orElse("")));
        cycle.questionnaires().forEach(id -> fields.add("questionnaire", Long.toString(id)));
        cycle.invited().forEach(state -> fields.add("state", state));
        return new TypedCycle(fields);
    }

    /** The same in full view of the cycle as it stands now. */
    TypedCycle over(Cycle cycle) {
        var seen = new LinkedMultiValueMap<>(fields);
        seen.set("edition", Integer.toString(cycle.edition()));
        return new TypedCycle(seen);
    }

    /** The edition that was seen; 0 for none. */
    int edition() {
        return text("edition").matches("[0-9]{1,9}") ? Integer.parseInt(text("edition")) : 0;
    }

    String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    MultilingualText title() {
        return new MultilingualText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> text("title." + language.tag()))));
    }

    List<Long> questionnaires() {
        return all("questionnaire").stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
