package org.plenary.questionnaires.desk;

import java.util.List;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.QuestionPart;

/** Pages of the desk of questionnaires. */
final class QuestionnairePage {

    private QuestionnairePage() {}

    /** All questionnaires. */
    record All(List<Line> questionnaires) {}

    /** @param state whether it is frozen, in words */
    record Line(Localized title, String address, String code, String counts, String state, boolean frozen) {}

    /**
     * One questionnaire.
     *
     * @param findings what a careful reader would mend
     * @param missing the languages in which texts are missing
     * @param continues the older questionnaires it continues
     * @param others the questionnaires of which nothing says yet that it continues them
     */
    record One(
            Localized title,
            String code,
            String address,
            String version,
            boolean frozen,
            String counts,
            String source,
            List<String> languages,
            List<String> findings,
            List<Missing> missing,
            List<Entry> continues,
            List<Other> others,
            List<Entry> sections) {}

    /** A section or an older questionnaire. @param note how many questions, in words */
    record Entry(Localized title, String address, String note) {}

    record Link(String label, String address, String note) {}

    /**
     * The texts that are missing in one language.
     *
     * @param label how many, in words
     * @param places the first of them
     * @param more how many more there are, in words; empty if none
     */
    record Missing(String label, List<Link> places, String more) {}

    record Other(String code, Localized title) {}

    /** A section as a State would see it. */
    record Preview(Localized questionnaire, String address, Localized title, List<QuestionPart> questions) {}
}
