package org.plenary.agenda.paper.head;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Body;

/**
 * Finds the body that a paper is for: by the paper's own symbol, else by the name in its head, else by the names in its
 * text. Where two bodies fit, the more special one wins: a group under a conference uses the conference's names too.
 */
final class BodyFinder {

    private static final Pattern SERIES_GOES_ON =
            Pattern.compile("(?:19|20)\\d\\d(?:/.*)?|\\d{1,3}/.*|(?:L|INF|CRP|NGO|WP)\\..*");
    private static final int ENOUGH_DOCUMENTS = 2;

    private final Bodies bodies;
    private final Language language;

    BodyFinder(Bodies bodies, Language language) {
        this.bodies = bodies;
        this.language = language;
    }

    /** The body in whose own series the symbol stands, not that of a body above it. */
    Optional<Body> bySymbol(DocumentSymbol symbol) {
        return bodies.all().stream()
                .filter(body -> symbol.isOf(body.symbol()))
                .filter(body -> SERIES_GOES_ON
                        .matcher(symbol.text()
                                .substring(Math.min(
                                        symbol.text().length(), body.symbol().length() + 1)))
                        .matches())
                .max(Comparator.comparingInt(body -> body.symbol().length()));
    }

    /** The body that a text calls by name; the one under another body, if it names both. */
    Optional<Body> byName(String text) {
        var folded = Folded.fold(text);
        return bodies.all().stream()
                .filter(body -> isNamed(body, folded))
                .max(Comparator.comparingInt(body -> body.symbol().split("/").length));
    }

    /** The body in whose series most of the listed documents stand. */
    Optional<Body> bySeries(List<DocumentSymbol> documents) {
        return bodies.all().stream()
                .filter(body -> count(body, documents) >= ENOUGH_DOCUMENTS)
                .max(Comparator.comparingLong(body -> count(body, documents)));
    }

    private long count(Body body, List<DocumentSymbol> documents) {
        return documents.stream()
                .filter(symbol -> bySymbol(symbol).filter(body::equals).isPresent())
                .count();
    }

    private boolean isNamed(Body body, String folded) {
        return body.knownBy().stream()
                        .filter(known -> known.language() == language)
                        .anyMatch(known -> folded.contains(Folded.fold(known.name())))
                || body.name()
                        .exactly(language)
                        .filter(name -> folded.contains(Folded.fold(name)))
                        .isPresent();
    }
}
