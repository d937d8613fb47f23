package org.plenary.questionnaires.mapping;

import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the two questionnaires that an address names. */
@Component
class BothQuestionnaires {

    private final Questionnaires questionnaires;

    BothQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The latest versions of both; no such page (404) if there is none of a code, or it would continue itself. */
    Between between(String newer, String older) {
        if (newer.equals(older)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Between(find(newer), find(older));
    }

    private Questionnaire find(String code) {
        return questionnaires.latest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
