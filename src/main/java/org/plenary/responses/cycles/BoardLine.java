package org.plenary.responses.cycles;

import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Standings.Standing;
import org.plenary.treaties.State;

/**
 * How far a State is with a questionnaire.
 *
 * @param group the code of its regional group; {@link BoardFilter#NO_GROUP} outside the groups
 * @param standing null before it began
 */
record BoardLine(
        State state,
        String group,
        Questionnaire asked,
        @Nullable Standing standing) {

    String stage() {
        return standing == null ? ResponseStage.NOT_BEGUN : standing.stage().word();
    }

    int answered() {
        return standing == null ? 0 : standing.answered();
    }
}
