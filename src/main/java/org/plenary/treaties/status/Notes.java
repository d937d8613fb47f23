package org.plenary.treaties.status;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.treaties.Status;

/** What a reader must know about a day before reading the numbers of it. */
final class Notes {

    private Notes() {}

    static List<String> of(Status status, Words words) {
        return Stream.of(beyondTheData(status, words), notYetInForce(status, words), successions(status, words))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> beyondTheData(Status status, Words words) {
        var instrument = status.instrument();
        return instrument.isCoveredOn(status.on())
                ? List.of()
                : List.of(words.text("treaties.notes.beyond", instrument.dataTo()));
    }

    private static List<String> notYetInForce(Status status, Words words) {
        var instrument = status.instrument();
        if (status.on().isBefore(instrument.adopted())) {
            return List.of(words.text("treaties.notes.not-adopted", instrument.adopted()));
        }
        return status.on().isBefore(instrument.inForce())
                ? List.of(words.text("treaties.notes.not-in-force", instrument.inForce()))
                : List.of();
    }

    private static List<String> successions(Status status, Words words) {
        return status.partiesBeforeTheirPaper().stream()
                .flatMap(each -> each.participation().stream()
                        .map(act -> words.text(
                                "treaties.notes.succession",
                                each.state().name(),
                                Objects.requireNonNull(act.succeeded()),
                                Objects.requireNonNull(act.deposited()))))
                .toList();
    }
}
