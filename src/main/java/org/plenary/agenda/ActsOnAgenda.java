package org.plenary.agenda;

import static org.plenary.rules.Citation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plenary.agenda.AgendaVersion.Adoption;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.languages.Words;
import org.plenary.record.Act;
import org.plenary.record.ActWording;
import org.plenary.record.ProceduralRecord;
import org.plenary.record.Ruling;
import org.plenary.sessions.Session;
import org.springframework.stereotype.Component;

/** Puts what is done to an agenda on record, and tells it. */
@Component
public class ActsOnAgenda implements ActWording {

    private final ProceduralRecord record;

    ActsOnAgenda(ProceduralRecord record) {
        this.record = record;
    }

    /** Under what the record keeps the acts on the agenda of a session. */
    public static String matter(Session session) {
        return "agenda/" + session.key();
    }

    void accepted(Session session, AnnotatedAgenda reading, int version, String actor) {
        var symbol = reading.session().symbol();
        append(act("accepted", session, version, actor)
                .with("paper", symbol == null ? "" : symbol.text())
                .with("language", reading.session().language().tag()));
    }

    /** @param version that stands again; 0 if the session has no agenda any more */
    void undone(Session session, Paper paper, int version, String actor) {
        append(act("undone", session, version, actor)
                .with("file", paper.fileName())
                .with("language", paper.language().tag()));
    }

    void edited(Session session, int version, String actor) {
        append(act("edited", session, version, actor));
    }

    void editUndone(Session session, int version, String actor) {
        append(act("edit-undone", session, version, actor));
    }

    void adopted(Session session, int version, Adoption adoption, List<Ruling> rulings, String actor) {
        append(act("adopted", session, version, actor)
                .with("day", adoption.on().toString())
                .with("meeting", adoption.meeting())
                .under(rule(11))
                .ruled(rulings));
    }

    private void append(Act act) {
        record.append(act);
    }

    private static Act act(String name, Session session, int version, String actor) {
        return Act.of("agenda", name, actor)
                .inSession(session.key())
                .about(matter(session))
                .with("version", Integer.toString(version));
    }

    @Override
    public String room() {
        return "agenda";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "language" ->
                Locale.forLanguageTag(value).getDisplayLanguage(words.language().locale());
            case "day" -> words.date(LocalDate.parse(value));
            case "paper" -> value.isEmpty() ? words.text("agenda.paper.without-symbol") : value;
            default -> value;
        };
    }

    @Override
    public String address(String matter) {
        return "/desk/sessions/" + matter.substring("agenda/".length()) + "/agenda";
    }
}
