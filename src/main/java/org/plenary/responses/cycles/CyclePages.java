package org.plenary.responses.cycles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.cycles.CyclePage.Choice;
import org.plenary.responses.cycles.CyclePage.Line;
import org.plenary.responses.cycles.CyclePage.Plan;
import org.plenary.responses.cycles.CyclePage.States;
import org.plenary.responses.cycles.CyclePage.Title;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the list of cycles, and the form in which one is planned. */
@Component
class CyclePages {

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Treaties treaties;

    CyclePages(Cycles cycles, Questionnaires questionnaires, Treaties treaties) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.treaties = treaties;
    }

    CyclePage all(Words words) {
        return new CyclePage(
                cycles.all().stream().map(cycle -> line(cycle, words)).toList());
    }

    private static Line line(Cycle cycle, Words words) {
        return new Line(
                cycle.title().in(words.language()),
                "/desk/cycles/" + cycle.key(),
                words.dates(cycle.opens(), cycle.closes()),
                kind(cycle),
                words.text("cycles.stage." + cycle.stage().word()));
    }

    static String kind(Cycle cycle) {
        return switch (cycle.stage()) {
            case PLANNED -> "provisional";
            case OPEN -> "now";
            case CLOSED -> "past";
        };
    }

    /**
     * The form with what was typed.
     *
     * @param cycle the one that is changed; null for a new one
     * @param error what is wrong; empty for nothing
     */
    Plan plan(TypedCycle typed, @Nullable Cycle cycle, String error, Words words) {
        var address = cycle == null ? "/desk/cycles" : "/desk/cycles/" + cycle.key();
        return new Plan(
                words.text(cycle == null ? "cycles.plan" : "cycles.change"),
                cycle == null ? address : address + "/plan",
                address,
                cycle != null,
                typed.edition(),
                cycle != null && cycle.stage() != CycleStage.PLANNED,
                typed.text("key"),
                titles(typed),
                typed.text("opens"),
                typed.text("closes"),
                asked(typed, cycle, words),
                treaties.instruments().stream()
                        .map(each -> new Choice(
                                each.code(),
                                each.name().in(words.language()).text(),
                                typed.all("parties").contains(each.code())))
                        .toList(),
                treaties.groups().stream()
                        .map(each -> new Choice(
                                each.code(),
                                each.name().in(words.language()).text(),
                                typed.all("group").contains(each.code())))
                        .toList(),
                !typed.text("never").isEmpty(),
                typed.text("on"),
                typed.all("state").size(),
                states(typed, words),
                error);
    }

    private static List<Title> titles(TypedCycle typed) {
        return Arrays.stream(Language.values())
                .map(each -> new Title(each.tag(), each.direction(), each.ownName(), typed.text("title." + each.tag())))
                .toList();
    }

    /** The latest version of each questionnaire, and the versions that the cycle has. */
    private List<Choice> asked(TypedCycle typed, @Nullable Cycle cycle, Words words) {
        var own = cycle == null ? List.<Questionnaire>of() : questionnaires.withIds(cycle.questionnaires());
        return Stream.concat(own.stream(), questionnaires.latest().stream())
                .distinct()
                .map(each -> new Choice(
                        Long.toString(each.id()),
                        words.text("cycles.version", each.form().title(), each.version()),
                        typed.all("questionnaire").contains(Long.toString(each.id()))))
                .distinct()
                .toList();
    }

    private List<States> states(TypedCycle typed, Words words) {
        var on = typed.day("on").orElse(LocalDate.EPOCH);
        var inOrder =
                treaties.states().stream().sorted(Alphabet.of(words.language())).toList();
        return Stream.concat(
                        treaties.groups().stream()
                                .map(group -> new States(
                                        group.name().in(words.language()).text(),
                                        choices(inOrder, group.code(), on, typed, words))),
                        Stream.of(new States(
                                words.text("cycles.no-group"),
                                choices(inOrder, BoardFilter.NO_GROUP, on, typed, words))))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static List<Choice> choices(List<State> states, String group, LocalDate on, TypedCycle typed, Words words) {
        return states.stream()
                .filter(state -> state.groupOn(on)
                        .map(State.Membership::group)
                        .orElse(BoardFilter.NO_GROUP)
                        .equals(group))
                .map(state -> new Choice(
                        state.code(),
                        state.name().in(words.language()).text(),
                        typed.all("state").contains(state.code())))
                .toList();
    }
}
