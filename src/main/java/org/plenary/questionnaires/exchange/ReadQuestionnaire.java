package org.plenary.questionnaires.exchange;

import java.util.List;
import org.plenary.questionnaires.form.Form;

/**
 * A questionnaire as a file has it.
 *
 * @param code under which it is entered
 * @param remarks what of the file has no equal, or was taken otherwise; nothing of it is lost silently
 */
public record ReadQuestionnaire(String code, Form form, List<ImportRemark> remarks) {

    public ReadQuestionnaire {
        remarks = List.copyOf(remarks);
    }
}
