package org.plenary.responses.desk;

import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the response that an address of the desk names. */
@Component
class DeskResponses {

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Responses responses;

    DeskResponses(Cycles cycles, Questionnaires questionnaires, Responses responses) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.responses = responses;
    }

    /** @throws ResponseStatusException if the State is not asked that in the cycle, or the cycle is not open yet */
    DeskResponse find(String cycle, String code, String state) {
        return cycles.find(cycle)
                .filter(each ->
                        each.stage() != CycleStage.PLANNED && each.invited().contains(state))
                .flatMap(each -> questionnaires.withIds(each.questionnaires()).stream()
                        .filter(asked -> asked.code().equals(code))
                        .findFirst()
                        .map(asked -> new DeskResponse(
                                each,
                                asked,
                                state,
                                responses.find(each.id(), asked.id(), state).orElse(null))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The response as it is now. */
    DeskResponse find(DeskResponse read) {
        return find(read.cycle().key(), read.questionnaire().code(), read.state());
    }
}
