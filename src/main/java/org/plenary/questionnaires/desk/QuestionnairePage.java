package org.plenary.questionnaires.desk;

import java.util.List;
import org.plenary.questionnaires.sheet.QuestionPart;

/** Pages of the desk of questionnaires. */
final class QuestionnairePage {

    private QuestionnairePage() {}

    /** All questionnaires. */
    record All(List<Line> questionnaires) {}

    /** @param state whether it is frozen, in words */
    record Line(String title, String address, String code, String counts, String state, boolean frozen) {}

    /**
     * One questionnaire.
     *
     * @param findings what a careful reader would mend
     * @param continues the older questionnaires it continues
     */
    record One(
            String title,
            String code,
            String address,
            String version,
            boolean frozen,
            String counts,
            String source,
            List<String> languages,
            List<String> findings,
            List<Link> continues,
            List<Link> sections) {}

    record Link(String label, String address, String note) {}

    /** A section as a State would see it. */
    record Preview(
            String questionnaire,
            String address,
            String title,
            String lang,
            String direction,
            List<QuestionPart> questions) {}

    /**
     * Two questionnaires side by side.
     *
     * @param unmapped older questions that nothing continues
     */
    record SideBySide(
            String heading,
            String newer,
            String older,
            String address,
            String counts,
            List<Pair> pairs,
            List<String> unmapped) {}

    /**
     * A question of the newer and what it continues.
     *
     * @param findings what is wrong with it
     */
    record Pair(String key, String title, List<Older> older, List<String> findings) {}

    /** @param values how values were mapped, in words; empty if they are the same */
    record Older(String key, String title, String relation, String values) {}
}
