package org.plenary.agenda.acts;

import static org.plenary.rules.Citation.rule;

import java.util.List;
import org.plenary.agenda.AgendaVersion.Adoption;
import org.plenary.agenda.Paper;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.record.Ruling;
import org.plenary.sessions.Session;
import org.springframework.stereotype.Component;

/** Puts what is done to an agenda on record, last in the transaction that does it. */
@Component
public class ActsOnAgenda {

    private final ProceduralRecord record;

    ActsOnAgenda(ProceduralRecord record) {
        this.record = record;
    }

    /** A paper made this version, or gave it one more language. */
    public void accepted(Session session, AnnotatedAgenda reading, int version, String actor) {
        var symbol = reading.session().symbol();
        record.append(act("accepted", session, version, actor)
                .with("paper", symbol == null ? "" : symbol.text())
                .with("language", reading.session().language().tag()));
    }

    /** @param version that stands again; 0 if the session has no agenda any more */
    public void undone(Session session, Paper paper, int version, String actor) {
        record.append(act("undone", session, version, actor)
                .with("file", paper.fileName())
                .with("language", paper.language().tag()));
    }

    /** An officer's edit made this version. */
    public void edited(Session session, int version, String actor) {
        record.append(act("edited", session, version, actor));
    }

    /** @param version that stands again */
    public void editUndone(Session session, int version, String actor) {
        record.append(act("edit-undone", session, version, actor));
    }

    /** The Conference adopted the agenda (rule 11), and this version says so. */
    public void adopted(Session session, int version, Adoption adoption, List<Ruling> rulings, String actor) {
        record.append(act("adopted", session, version, actor)
                .with("day", adoption.on().toString())
                .with("meeting", adoption.meeting())
                .under(rule(11))
                .ruled(rulings));
    }

    private static Act act(String name, Session session, int version, String actor) {
        return Act.of("agenda", name, actor)
                .inSession(session.key())
                .about(AgendaWording.MATTER + session.key())
                .with("version", Integer.toString(version));
    }
}
