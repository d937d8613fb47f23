package org.plenary.observers.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk.Step;
import org.springframework.ui.Model;

/** What an officer typed of an act, field by field. */
record StepForm(Map<String, String> typed) {

    private static final int LONGEST = 2_000;

    /** The form with what was typed before it was refused; empty on a first visit. */
    @SuppressWarnings("unchecked") // only this desk puts it there
    static StepForm given(Model model) {
        return new StepForm(
                model.getAttribute("typed") instanceof Map<?, ?> typed ? (Map<String, String>) typed : Map.of());
    }

    String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** The key of what is wrong; empty if nothing is. */
    Optional<String> problem(Kind kind, LocalDate today) {
        var on = on();
        if (on == null) {
            return Optional.of("observers.error.date");
        }
        if (on.isAfter(today)) {
            return Optional.of("observers.error.future");
        }
        if (kind == Kind.OBJECTION && !value("by").matches("[A-Z]{2,3}")) {
            return Optional.of("observers.error.by");
        }
        return value("said").length() > LONGEST ? Optional.of("observers.error.long") : Optional.empty();
    }

    /** @throws java.util.NoSuchElementException if the day cannot be read */
    Step step(Kind kind) {
        return new Step(
                Optional.ofNullable(on()).orElseThrow(),
                kind == Kind.OBJECTION ? value("by") : null,
                value("said"),
                value("standing").equals("standing"));
    }

    private @Nullable LocalDate on() {
        try {
            return LocalDate.parse(value("on"));
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
