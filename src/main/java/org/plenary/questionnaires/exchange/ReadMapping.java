package org.plenary.questionnaires.exchange;

import java.util.ArrayList;
import java.util.List;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.form.Form;

/**
 * A mapping as a file has it.
 *
 * @param questionnaire the code of the newer questionnaire; empty where the file does not say
 * @param older the code of the older one; empty where the file does not say
 */
public record ReadMapping(
        String questionnaire, String older, List<Correspondence> correspondences, List<ImportRemark> remarks) {

    public ReadMapping {
        correspondences = List.copyOf(correspondences);
        remarks = List.copyOf(remarks);
    }

    /** The mapping of the questionnaire of a code, with remarks on what of it has no equal in the two. */
    public ReadMapping between(String code, Form newer, Form olderForm) {
        var found = new ArrayList<>(remarks);
        for (var each : correspondences) {
            var asked = newer.question(each.question());
            if (asked.isEmpty()) {
                found.add(new ImportRemark(each.question(), "no-question", each.question()));
            }
            if (olderForm.question(each.older()).isEmpty()) {
                found.add(new ImportRemark(each.question(), "no-older", each.older()));
            }
            asked.ifPresent(question -> each.values().values().stream()
                    .filter(value -> !value.isEmpty() && question.choice(value).isEmpty())
                    .sorted()
                    .forEach(value -> found.add(new ImportRemark(each.question(), "no-value", value))));
        }
        return new ReadMapping(code, older, correspondences, found);
    }
}
