package org.plenary.responses.form;

import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.prefill.Prefill;
import org.plenary.responses.sharing.Shares;
import org.plenary.treaties.Treaties;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds who answers what; there is nothing for an account that acts for no State, or a State that is not asked. */
@Component
public class Respondents {

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Responses responses;
    private final Prefill prefill;
    private final Shares shares;
    private final Treaties treaties;

    Respondents(
            Cycles cycles,
            Questionnaires questionnaires,
            Responses responses,
            Prefill prefill,
            Shares shares,
            Treaties treaties) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.prefill = prefill;
        this.shares = shares;
        this.treaties = treaties;
    }

    /** The State the account acts for. */
    public String state(Actor actor) {
        var named = actor.actingFor();
        if (named == null || treaties.state(named).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return named;
    }

    /** Who answers a questionnaire of a cycle. */
    public Respondent of(String cycleKey, String code, Actor actor, Language language) {
        var state = state(actor);
        var cycle = cycles.find(cycleKey)
                .filter(each ->
                        each.stage() != CycleStage.PLANNED && each.invited().contains(state))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var questionnaire = questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var response = responses.find(cycle.id(), questionnaire.id(), state);
        var part = shares.part(response.orElse(null), actor);
        if (part.isEmpty()) {
            throw new AccessDeniedException("nothing is shared");
        }
        return new Respondent(
                cycle, part.of(questionnaire), state, response.orElse(null), actor, part, Words.in(language));
    }

    /** The same with the response begun, so that earlier answers are on the form; only one who writes begins it. */
    public Respondent beginning(Respondent respondent) {
        return respondent.response() != null || !respondent.writes()
                ? respondent
                : new Respondent(
                        respondent.cycle(),
                        respondent.questionnaire(),
                        respondent.state(),
                        begun(respondent),
                        respondent.actor(),
                        respondent.part(),
                        respondent.words());
    }

    /** The response, begun with the earlier answers of the State if it was not there. */
    public Response begun(Respondent respondent) {
        var there = respondent.response();
        return there != null
                ? there
                : prefill.begin(
                        respondent.cycle(),
                        respondent.questionnaire(),
                        respondent.state(),
                        respondent.actor().name());
    }
}
