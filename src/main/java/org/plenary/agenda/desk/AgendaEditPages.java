package org.plenary.agenda.desk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaVersion;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.desk.AgendaEditPage.LanguageField;
import org.plenary.agenda.desk.AgendaEditPage.OpenItem;
import org.plenary.agenda.desk.AgendaEditPage.Row;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.record.Ruling;
import org.plenary.rules.Finding;
import org.plenary.sessions.Session;
import org.springframework.stereotype.Component;

/** Makes the page on which an officer edits an agenda. */
@Component
class AgendaEditPages {

    private final Agendas agendas;

    AgendaEditPages(Agendas agendas) {
        this.agendas = agendas;
    }

    /** @param open the item whose form is open; null for none */
    AgendaEditPage of(Session session, Agenda agenda, @Nullable ItemNumber open, Language asked) {
        var words = Words.in(asked);
        return new AgendaEditPage(
                session.key(),
                session.address(),
                words.text("desk.edit.title", session.number(), session.body().shortName()),
                agenda.version(),
                words.text("desk.status." + agenda.status().name()),
                agenda.items().stream().map(item -> row(item, asked)).toList(),
                openItem(agenda, open, session),
                PreviewPages.told(supplementaryItems(session, agenda), words),
                agenda.made().origin() == AgendaVersion.Origin.EDIT ? agenda.version() : null,
                titles(MultilingualText.NONE, session),
                session.opens().toString());
    }

    private static Row row(AgendaItem item, Language asked) {
        return new Row(
                item.number().in(asked),
                item.number().address(),
                item.title().in(asked),
                item.number().level(),
                item.documents().size());
    }

    private static @Nullable OpenItem openItem(Agenda agenda, @Nullable ItemNumber open, Session session) {
        return open == null
                ? null
                : agenda.item(open)
                        .map(item -> new OpenItem(
                                item.number().toString(), item.number().address(), titles(item.title(), session)))
                        .orElse(null);
    }

    private static List<LanguageField> titles(MultilingualText title, Session session) {
        return session.body().languages().stream()
                .map(language -> new LanguageField(
                        language.tag(),
                        language.direction(),
                        language.ownName(),
                        title.exactly(language).orElse("")))
                .toList();
    }

    /** Who adopts the agenda as it stands goes on although the page shows these findings. */
    List<Ruling> rulings(Session session, Agenda agenda, String by) {
        return supplementaryItems(session, agenda).stream()
                .map(finding -> Ruling.on(finding, by, ""))
                .toList();
    }

    private List<Finding> supplementaryItems(Session session, Agenda agenda) {
        var first = agendas.versions(session.id()).stream()
                .map(AgendaVersion::number)
                .min(Integer::compare)
                .flatMap(number -> agendas.version(session.id(), number));
        return first.map(provisional -> new SupplementaryItems(titles(provisional)).check(agenda))
                .orElse(List.of());
    }

    private static Set<MultilingualText> titles(Agenda agenda) {
        return agenda.items().stream()
                .map(AgendaItem::title)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
