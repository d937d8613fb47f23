package org.plenary.agenda.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Paper;
import org.plenary.agenda.Prospect.Effect;
import org.plenary.agenda.desk.PaperReadings.Reading;
import org.plenary.agenda.desk.PreviewPage.Accepted;
import org.plenary.agenda.desk.PreviewPage.Choice;
import org.plenary.agenda.desk.PreviewPage.Count;
import org.plenary.agenda.desk.PreviewPage.Told;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Document;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Makes the preview of a paper in the words of the officer's language. */
@Component
class PreviewPages {

    private final Sessions sessions;
    private final Bodies bodies;

    PreviewPages(Sessions sessions, Bodies bodies) {
        this.sessions = sessions;
        this.bodies = bodies;
    }

    /** @param open the line whose block shows its form; null for none */
    PreviewPage of(Paper paper, Reading reading, @Nullable Integer open, Language asked) {
        var words = Words.in(asked);
        var agenda = reading.agenda();
        var told = told(reading.findings(), words);
        return new PreviewPage(
                "/desk/papers/" + paper.id().value(),
                paper.fileName(),
                paper.state().name(),
                agenda.session().language().tag(),
                agenda.session().language().direction(),
                new PreviewHead(agenda.session(), bodies).fields(words),
                counts(agenda, words),
                told,
                reading.prospect().obstacles().stream()
                        .map(obstacle -> words.text("desk.refused." + obstacle.word()))
                        .toList(),
                paper.state() == Paper.State.ACCEPTED ? null : acceptance(reading, words),
                accepted(paper, words),
                Corrections.fromJson(paper.corrections()).all().size(),
                new PreviewBlocks(agenda, told, words).all(open),
                places(words));
    }

    static List<Told> told(List<Finding> findings, Words words) {
        return findings.stream()
                .map(finding -> new Told(
                        finding.weight().word(),
                        finding.message(words),
                        finding.citation().in(words),
                        address(finding.citation()),
                        finding.line()))
                .toList();
    }

    private static @Nullable String address(Citation citation) {
        return citation.source() == Citation.Source.RULE ? "/rules/" + citation.number() : null;
    }

    private static List<Count> counts(AnnotatedAgenda agenda, Words words) {
        int first = (int) agenda.items().stream()
                .filter(item -> item.number().level() == 1)
                .count();
        return List.of(
                count(words, "items", first),
                count(words, "sub-items", agenda.items().size() - first),
                count(words, "documents", (int)
                        agenda.documents().map(Document::symbol).distinct().count()),
                count(words, "references", (int) agenda.documents().count()),
                count(words, "meetings", agenda.meetings().size()),
                count(words, "days", (int) agenda.meetings().stream()
                        .map(AnnotatedAgenda.Meeting::date)
                        .distinct()
                        .count()),
                count(words, "unplaced", agenda.unplacedLines().size()));
    }

    private static Count count(Words words, String what, int number) {
        return new Count(words.text("desk.count." + what), number);
    }

    private static PreviewPage.@Nullable Acceptance acceptance(Reading reading, Words words) {
        var prospect = reading.prospect();
        if (prospect.effect() == Effect.NOTHING) {
            return null;
        }
        return new PreviewPage.Acceptance(
                words.text("desk.effect." + prospect.effect().name(), prospect.basedOn() + 1),
                prospect.basedOn(),
                told(prospect.findings(), words));
    }

    private @Nullable Accepted accepted(Paper paper, Words words) {
        var deed = paper.accepted();
        if (paper.state() != Paper.State.ACCEPTED || deed == null) {
            return null;
        }
        var address =
                Optional.ofNullable(paper.session()).flatMap(sessions::withId).map(Session::address);
        return new Accepted(
                words.text(
                        "desk.accepted-by",
                        deed.by(),
                        deed.at().atZone(java.time.ZoneOffset.UTC).toLocalDate()),
                address.map(front -> front + "/agenda").orElse(null));
    }

    private static List<Choice> places(Words words) {
        return Arrays.stream(Place.values())
                .filter(place -> place != Place.BLANK)
                .map(place -> new Choice(place.name(), words.text("desk.place." + place.name())))
                .toList();
    }
}
