package org.plenary.questionnaires;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of one questionnaire continues what of an older one, so that nobody is asked twice and counts of two cycles are only
 * set beside each other where the question is the same.
 *
 * @param questionnaire the code of the newer
 * @param older the code of the older
 */
public record Continuity(String questionnaire, String older, List<Correspondence> correspondences) {

    public Continuity {
        correspondences = List.copyOf(correspondences);
    }

    /** What the question continues; nothing for one that is new. */
    public List<Correspondence> of(String question) {
        return correspondences.stream()
                .filter(each -> each.question().equals(question))
                .toList();
    }

    /** The same with other correspondences for one question; none if it is new. */
    public Continuity with(String question, List<Correspondence> others) {
        return new Continuity(
                questionnaire,
                older,
                Stream.concat(
                                correspondences.stream()
                                        .filter(each -> !each.question().equals(question)),
                                others.stream())
                        .toList());
    }
}
