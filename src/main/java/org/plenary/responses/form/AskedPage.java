package org.plenary.responses.form;

import java.util.List;

/** What a State is asked: the cycles that are open, and those that were. */
record AskedPage(String state, List<CycleLine> cycles) {

    /** @param dates until when, in words */
    record CycleLine(String title, String dates, boolean open, List<Line> questionnaires) {}

    /** @param stage the kind of the chip, {@code label} its words */
    record Line(String title, String address, String stage, String label) {}
}
