package org.plenary.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Body;

/** A small paper that reads without fault; a test changes one thing in it. */
public final class PaperInOrder {

    private @Nullable Body body = Bodies.shipped().first();
    private int number = 91;
    private String symbol = "CTOC/COP/2091/1";
    private LocalDate opens = LocalDate.of(2091, 10, 8);
    private LocalDate closes = LocalDate.of(2091, 10, 17);
    private Language language = Language.ENGLISH;
    private final List<AnnotatedAgenda.Item> items = new ArrayList<>();

    private PaperInOrder() {}

    /** Two items, the second with a sub-item, an annotation, a document and two references. */
    public static PaperInOrder paper() {
        return new PaperInOrder()
                .item("1", "Opening of the session")
                .item("2", "Review of implementation")
                .item("2(a)", "Extradition", "CTOC/COP/2091/2");
    }

    /** The same paper in French. */
    public static PaperInOrder paperInFrench() {
        var paper = new PaperInOrder();
        paper.language = Language.FRENCH;
        return paper.item("1", "Ouverture de la session")
                .item("2", "Examen de l’application")
                .item("2(a)", "Extradition (fr)", "CTOC/COP/2091/2");
    }

    public PaperInOrder item(String itemNumber, String title, String... documents) {
        var text = "%s: %s %s".formatted(language.tag(), "Annotation of", title);
        items.add(new AnnotatedAgenda.Item(
                ItemNumber.of(itemNumber),
                title,
                1,
                null,
                List.of(new AnnotatedAgenda.Paragraph(text, 2), new AnnotatedAgenda.Paragraph(text + " again", 3)),
                List.of(documents).stream()
                        .map(each -> new AnnotatedAgenda.Document(
                                DocumentSymbol.of(each), "%s: Paper %s".formatted(language.tag(), each), 4))
                        .toList(),
                documents.length == 0
                        ? List.of()
                        : List.of(
                                new AnnotatedAgenda.Reference(Kind.ARTICLE, "16", "UNTOC", 2, text),
                                new AnnotatedAgenda.Reference(Kind.DECISION, "3/2", null, 2, text),
                                new AnnotatedAgenda.Reference(Kind.DECISION, "3/2", null, 3, text))));
        return this;
    }

    public PaperInOrder session(int newNumber) {
        this.number = newNumber;
        return this;
    }

    public PaperInOrder of(@Nullable Body newBody, String newSymbol) {
        this.body = newBody;
        this.symbol = newSymbol;
        return this;
    }

    public PaperInOrder from(LocalDate newOpens, LocalDate newCloses) {
        this.opens = newOpens;
        this.closes = newCloses;
        return this;
    }

    public AnnotatedAgenda read() {
        return new AnnotatedAgenda(
                new AnnotatedAgenda.Session(
                        body,
                        DocumentSymbol.of(symbol),
                        AnnotatedAgenda.SymbolSource.PRINTED,
                        number,
                        opens,
                        LocalTime.of(10, 0),
                        closes,
                        null,
                        language),
                items,
                null,
                null,
                List.of(),
                List.of());
    }
}
