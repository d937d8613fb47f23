package org.plenary.treaties.status;

import java.time.LocalDate;
import org.plenary.treaties.Instrument;

/** Addresses of a treaty's status, so that each is written in one place. */
record Addresses(Instrument instrument, LocalDate on) {

    String page() {
        return "/treaties/%s?on=%s".formatted(instrument.key(), on);
    }

    /** The list of States behind a number. */
    String list(Show show) {
        return "%s&show=%s#list".formatted(page(), show.key());
    }

    /** The list behind a number of one regional group. */
    String list(Show show, String group) {
        return "%s&show=%s&group=%s#list".formatted(page(), show.key(), group);
    }

    String json() {
        return "/api/treaties/%s/status?on=%s".formatted(instrument.key(), on);
    }

    String csv() {
        return "/api/treaties/%s/status.csv?on=%s".formatted(instrument.key(), on);
    }
}
