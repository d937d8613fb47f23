package org.plenary.synthesis.desk;

import org.plenary.questionnaires.Cycle;
import org.plenary.responses.SubmittedAnswer;
import org.plenary.responses.Visibility;

/** For whom figures are shown. A State whose answer is not for them did answer: they are told of the answers given to them. */
enum Audience {
    SECRETARIAT("/desk/synthesis/", "", Visibility.SECRETARIAT),
    PARTIES("/delegation/review/", "-parties", Visibility.PARTIES),
    PUBLIC("/review/", "-public", Visibility.PUBLIC);

    private final String address;
    private final String wording;
    private final Visibility reach;

    Audience(String address, String wording, Visibility reach) {
        this.address = address;
        this.wording = wording;
        this.reach = reach;
    }

    boolean reads(SubmittedAnswer answer) {
        return answer.visibility().compareTo(reach) <= 0;
    }

    String address(Cycle cycle) {
        return address + cycle.key();
    }

    /** The key of a sentence as it is said to them. */
    String key(String key) {
        return key + wording;
    }
}
