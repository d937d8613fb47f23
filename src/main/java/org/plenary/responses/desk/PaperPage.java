package org.plenary.responses.desk;

import java.util.List;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.questionnaires.sheet.Outside;
import org.plenary.questionnaires.sheet.QuestionPart;

/**
 * A section in which the secretariat enters what a State answered on paper.
 *
 * @param response the address of the response
 * @param action the address the form is sent to
 * @param submission the address at which the whole is put on record
 * @param begun whether the State began to answer on the form itself
 * @param trouble why something could not be saved; empty for nothing
 * @param relevant whether the section is asked with the answers there are
 */
record PaperPage(
        String state,
        Localized questionnaire,
        Localized title,
        String response,
        String action,
        String submission,
        boolean begun,
        String trouble,
        boolean relevant,
        List<Step> steps,
        List<QuestionPart> questions,
        List<Outside> outside) {

    /**
     * A section, or an entry of a repeated one.
     *
     * @param entry which one, in words; empty for a section that is not repeated
     */
    record Step(Heading section, String entry, String address, boolean current) {}
}
