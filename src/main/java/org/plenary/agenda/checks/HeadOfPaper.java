package org.plenary.agenda.checks;

import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda.SymbolSource;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** The head of a paper says whose it is: body, session, dates and symbol; and the paper is there to its end. */
final class HeadOfPaper implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        return Stream.of(bodyIsNamed(paper), symbolIsPrinted(paper), datesAgree(paper), isWhole(paper))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> bodyIsNamed(Paper paper) {
        return paper.agenda().session().body() == null
                ? Stream.of(Finding.note("body-not-named", Citation.THE_PAPER))
                : Stream.empty();
    }

    private static Stream<Finding> symbolIsPrinted(Paper paper) {
        var symbol = paper.agenda().session().symbol();
        var source = paper.agenda().session().symbolSource();
        if (source == SymbolSource.PRINTED) {
            return Stream.empty();
        }
        return Stream.of(
                symbol == null
                        ? Finding.note("symbol-missing", Citation.THE_PAPER)
                        : Finding.note(
                                source == SymbolSource.FILE_NAME ? "symbol-from-file-name" : "symbol-from-series",
                                Citation.THE_PAPER,
                                symbol));
    }

    private static Stream<Finding> datesAgree(Paper paper) {
        var opens = paper.agenda().session().opens();
        var closes = paper.agenda().session().closes();
        return opens != null && closes != null && closes.isBefore(opens)
                ? Stream.of(Finding.breach("session-closes-before-it-opens", Citation.THE_PAPER, opens, closes))
                : Stream.empty();
    }

    /** A copy that was cut must not pass for the paper. */
    private static Stream<Finding> isWhole(Paper paper) {
        var line = paper.agenda().brokenOffAt();
        return line == null
                ? Stream.empty()
                : Stream.of(Finding.note("paper-breaks-off", Citation.THE_PAPER, line)
                        .atLine(line));
    }
}
