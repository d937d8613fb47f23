package org.plenary.responses.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Answers;
import org.plenary.responses.Response;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Responses;
import org.plenary.responses.Tally;
import org.plenary.responses.overview.AskedPage.CycleLine;
import org.plenary.responses.sharing.Shares;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the page that says what a State is asked. */
@Component
class AskedPages {

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Responses responses;
    private final Answers answers;
    private final Shares shares;
    private final Treaties treaties;

    AskedPages(
            Cycles cycles,
            Questionnaires questionnaires,
            Responses responses,
            Answers answers,
            Shares shares,
            Treaties treaties) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.answers = answers;
        this.shares = shares;
        this.treaties = treaties;
    }

    /** A contributor is shown only that of which a part is shared with it. */
    AskedPage of(String state, Actor actor, Words words) {
        boolean whole = shares.part(null, actor).whole();
        var shared = whole ? Set.<Long>of() : shares.sharedWith(actor.name());
        var seen = responses.of(state).stream()
                .filter(each -> whole || shared.contains(each.id()))
                .toList();
        var own = new Own(seen, answers.tallies(state), whole, words);
        var asked = cycles.all().stream()
                .filter(cycle ->
                        cycle.stage() != CycleStage.PLANNED && cycle.invited().contains(state))
                .toList();
        return new AskedPage(
                treaties.nameOf(state, words.language()),
                lines(asked, CycleStage.OPEN, own),
                lines(asked, CycleStage.CLOSED, own));
    }

    private List<CycleLine> lines(List<Cycle> asked, CycleStage stage, Own own) {
        return asked.stream()
                .filter(cycle -> cycle.stage() == stage)
                .map(cycle -> new CycleLine(
                        cycle.title().in(own.words().language()),
                        own.words()
                                .text(
                                        stage == CycleStage.OPEN ? "responses.until" : "responses.was-until",
                                        cycle.closes()),
                        own.whole() ? "/delegation/review/" + cycle.key() : "",
                        questionnaires.withIds(cycle.questionnaires()).stream()
                                .filter(each -> own.whole() || own.response(cycle, each) != null)
                                .map(each -> line(cycle, each, own))
                                .toList()))
                .filter(line -> !line.questionnaires().isEmpty())
                .toList();
    }

    private static AskedPage.Line line(Cycle cycle, Questionnaire asked, Own own) {
        var words = own.words();
        var response = own.response(cycle, asked);
        var stage = ResponseStage.wordOf(response);
        return new AskedPage.Line(
                asked.form().title().in(words.language()),
                "/delegation/answers/" + cycle.key() + "/" + asked.code(),
                ResponseStage.chip(stage),
                words.text("responses.stage." + stage),
                standing(own.tally(response), words),
                words.text("responses.next." + stage));
    }

    private static String standing(Tally tally, Words words) {
        return tally.toConfirm() == 0
                ? words.text("responses.answered", tally.given())
                : words.text("responses.answered", tally.given()) + " · "
                        + words.text("responses.to-confirm", tally.toConfirm());
    }

    /** The responses of the State with how many answers are in each. */
    private record Own(List<Response> responses, Map<Long, Tally> tallies, boolean whole, Words words) {

        @Nullable Response response(Cycle cycle, Questionnaire asked) {
            return responses.stream()
                    .filter(each -> each.cycle() == cycle.id() && each.questionnaire() == asked.id())
                    .findFirst()
                    .orElse(null);
        }

        Tally tally(@Nullable Response response) {
            return response == null ? Tally.NONE : tallies.getOrDefault(response.id(), Tally.NONE);
        }
    }
}
