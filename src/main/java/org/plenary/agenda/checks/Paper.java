package org.plenary.agenda.checks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Paragraph;
import org.plenary.agenda.paper.AnnotatedAgenda.PlacedLine;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.rules.Rulebook;

/**
 * What a check has before it: the paper, the rules of procedure of its body, and the dates on which papers were issued
 * as far as the desk knows them.
 */
record Paper(AnnotatedAgenda agenda, Rulebook rulebook, Map<DocumentSymbol, LocalDate> issued) {

    private static final int LINES_OF_A_SENTENCE = 6;

    Paper {
        issued = Map.copyOf(issued);
    }

    Language language() {
        return agenda.session().language();
    }

    PaperWords words() {
        return PaperWords.in(language());
    }

    boolean has(ItemNumber number) {
        return agenda.item(number).isPresent();
    }

    Stream<Item> itemsAbout(String subject) {
        return agenda.items().stream().filter(item -> words().isAbout(subject, item.title()));
    }

    Stream<Meeting> plenaryMeetings() {
        return agenda.meetings().stream().filter(meeting -> meeting.stream() == MeetingStream.PLENARY);
    }

    /** Whether the rules are this body's own, not those of the Conference that it serves. */
    boolean isOfTheConference() {
        var body = agenda.session().body();
        return body != null && body.id().equals(body.rulebook());
    }

    /** References of one kind in all annotations, in the order of the paper. */
    Stream<Reference> references(Reference.Kind kind) {
        return agenda.items().stream()
                .flatMap(item -> item.references().stream())
                .filter(reference -> reference.kind() == kind);
    }

    /** The line where the paper first cites a rule. */
    Optional<Integer> lineOfRule(int rule) {
        return references(Reference.Kind.RULE)
                .filter(reference -> ruleOf(reference).equals(Integer.toString(rule)))
                .map(Reference::line)
                .findFirst();
    }

    /** The number of the rule that a reference names, without its paragraph: {@code 36} of {@code 36(1)}. */
    static String ruleOf(Reference reference) {
        return reference.target().split("[^0-9]", 2)[0];
    }

    /** The line of the paragraph that says when the session opens. */
    Optional<Integer> lineOfOpening() {
        var opens = agenda.session().opens();
        return opens == null
                ? Optional.empty()
                : paragraphs()
                        .filter(paragraph -> names(paragraph.text(), opens))
                        .map(Paragraph::line)
                        .findFirst();
    }

    /** The first of the lines from this one on that has all these numbers; this one if none has them. */
    int lineWith(int from, int... numbers) {
        return agenda.lines().stream()
                .filter(line -> line.number() >= from && line.number() <= from + LINES_OF_A_SENTENCE)
                .filter(line -> has(line.text(), numbers))
                .map(PlacedLine::number)
                .findFirst()
                .orElse(from);
    }

    private static boolean has(String text, int... numbers) {
        var printed = List.of(text.split("\\D+"));
        return Arrays.stream(numbers).mapToObj(Integer::toString).allMatch(printed::contains);
    }

    private Stream<Paragraph> paragraphs() {
        return agenda.items().stream().flatMap(item -> item.annotation().stream());
    }

    private static boolean names(String text, LocalDate day) {
        return has(text, day.getYear(), day.getDayOfMonth());
    }
}
