package org.plenary.questionnaires.exchange;

import java.util.List;
import org.plenary.questionnaires.Correspondence;

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
}
