package org.plenary.responses.cycles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the form in which a cycle is planned. */
@Component
class CycleForm {

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Treaties treaties;
    private final CyclePages pages;

    CycleForm(Cycles cycles, Questionnaires questionnaires, Treaties treaties, CyclePages pages) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.treaties = treaties;
        this.pages = pages;
    }

    /** The key of what is wrong with the form; empty if it can be planned. */
    Optional<String> problem(MultiValueMap<String, String> fields) {
        var key = text(fields, "key");
        var opens = day(text(fields, "opens"));
        var closes = day(text(fields, "closes"));
        if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            return Optional.of("cycles.wrong.key");
        }
        if (cycles.find(key).filter(each -> each.stage() != CycleStage.PLANNED).isPresent()) {
            return Optional.of("cycles.wrong.taken");
        }
        if (title(fields).isEmpty()) {
            return Optional.of("cycles.wrong.title");
        }
        if (opens.isEmpty() || closes.isEmpty() || closes.get().isBefore(opens.get())) {
            return Optional.of("cycles.wrong.dates");
        }
        if (asked(fields).isEmpty()) {
            return Optional.of("cycles.wrong.questionnaires");
        }
        return invited(fields).isEmpty() ? Optional.of("cycles.wrong.states") : Optional.empty();
    }

    /** The cycle of a form without a problem. */
    Cycle cycle(MultiValueMap<String, String> fields) {
        return new Cycle(
                0,
                text(fields, "key"),
                title(fields),
                day(text(fields, "opens")).orElseThrow(),
                day(text(fields, "closes")).orElseThrow(),
                CycleStage.PLANNED,
                asked(fields),
                invited(fields));
    }

    private List<Long> asked(MultiValueMap<String, String> fields) {
        var known = questionnaires.latest().stream().map(each -> each.id()).collect(Collectors.toSet());
        return fields.getOrDefault("questionnaire", List.of()).stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(known::contains)
                .toList();
    }

    /** The Parties to the treaties that are ticked, and the States that are named by their codes. */
    private List<String> invited(MultiValueMap<String, String> fields) {
        var states = new TreeSet<String>();
        fields.getOrDefault("parties", List.of()).stream()
                .flatMap(code -> treaties.instrument(code).stream())
                .forEach(treaty ->
                        states.addAll(treaties.status(treaty, pages.today()).parties()));
        Arrays.stream(text(fields, "states").toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                .flatMap(code -> treaties.state(code).map(State::code).stream())
                .forEach(states::add);
        return List.copyOf(states);
    }

    private static MultilingualText title(MultiValueMap<String, String> fields) {
        return new MultilingualText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> text(fields, "title." + language.tag()))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
