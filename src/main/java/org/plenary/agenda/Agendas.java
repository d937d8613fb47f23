package org.plenary.agenda;

import java.util.List;
import java.util.Optional;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.languages.MultilingualText;
import org.plenary.record.Ruling;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agendas of the sessions, in all their versions: reading them, accepting papers, editing, adopting. Each change is on record. */
@Service
public class Agendas {

    private final AgendaVersions versions;
    private final Acceptance acceptance;
    private final TakingBack takingBack;
    private final Revision revision;

    Agendas(AgendaVersions versions, Acceptance acceptance, TakingBack takingBack, Revision revision) {
        this.versions = versions;
        this.acceptance = acceptance;
        this.takingBack = takingBack;
        this.revision = revision;
    }

    /** The latest version; empty for a session without an agenda. */
    public Optional<Agenda> current(SessionId session) {
        return versions.latest(session);
    }

    public Optional<Agenda> version(SessionId session, int number) {
        return versions.find(session, number);
    }

    /** All versions, the latest first. */
    public List<AgendaVersion> versions(SessionId session) {
        return versions.all(session);
    }

    /** The titles that the item of a number had in each version that has it, the latest first. */
    public List<TitleIn> titles(SessionId session, ItemNumber number) {
        return versions.titles(session, number);
    }

    /** What accepting a paper would do. */
    @Transactional(readOnly = true)
    public Prospect prospect(AnnotatedAgenda reading) {
        return acceptance.prospect(reading);
    }

    /**
     * Accepts a paper: in one transaction the session is held, the documents are registered, and the agenda gets a new
     * version or one more language.
     *
     * @param basedOn the version that the officer saw in the prospect
     */
    @Transactional
    public Outcome accept(PaperId paper, AnnotatedAgenda reading, int basedOn, String actor) {
        return acceptance.accept(paper, reading, basedOn, actor);
    }

    /** Takes the accepting of a paper back, if it is the latest change and the session has not opened since. */
    @Transactional
    public Outcome undo(PaperId paper, String actor) {
        return takingBack.paper(paper, actor);
    }

    /** Enters an officer's edit as a new version. */
    @Transactional
    public Outcome revise(Session session, int basedOn, Edit edit, String actor) {
        return revision.edit(session, basedOn, edit, actor);
    }

    /** Enters an officer's edit that leaves every item its number. */
    @Transactional
    public Outcome revise(Session session, int basedOn, List<AgendaItem> items, String actor) {
        return revision.edit(session, basedOn, new Edit(items, Renumbering.NONE), actor);
    }

    /** Takes an officer's edit back, if it is the latest version. */
    @Transactional
    public Outcome undoEdit(Session session, int version, String actor) {
        return takingBack.edit(session, version, actor);
    }

    /**
     * Enters the adoption of the agenda as a new version, its items as they stand.
     *
     * @param rulings on what the page had shown as found about it
     */
    @Transactional
    public Outcome adopt(Session session, int basedOn, AgendaVersion.Adoption act, List<Ruling> rulings, String actor) {
        return revision.adopt(session, basedOn, act, rulings, actor);
    }

    /** The items after an edit, and how it numbered those that stood before. */
    public record Edit(List<AgendaItem> items, Renumbering numbers) {

        public Edit {
            items = List.copyOf(items);
        }
    }

    /** A title in a version. */
    public record TitleIn(AgendaVersion version, MultilingualText title) {}
}
