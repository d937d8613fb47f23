package org.plenary.agenda.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.Papers;
import org.plenary.agenda.paper.AnnotatedAgendaReader;
import org.plenary.agenda.paper.PaperText;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sample session that a new desk shows: the fourth session of the Conference, read from six papers in our own words as
 * any paper is. A desk that was ever given a paper does not get it.
 */
@Component
class SampleSession implements ReferenceData {

    /** The paper's own language first; the others add to it. */
    private static final List<Language> PAPERS = List.of(
            Language.ENGLISH, Language.CHINESE, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.ARABIC);

    private static final String ACTOR = "Plenary";

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Papers papers;
    private final Agendas agendas;

    SampleSession(JdbcClient jdbc, Bodies bodies, Papers papers, Agendas agendas) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.papers = papers;
        this.agendas = agendas;
    }

    @Override
    public String name() {
        return "agenda.sample";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isSample() {
        return true;
    }

    @Override
    public boolean isMissing() {
        return jdbc.sql("select not exists (select from agenda.paper)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void load() {
        PAPERS.forEach(this::accept);
    }

    private void accept(Language language) {
        var name = "CTOC_COP_2008_1.%s.txt".formatted(language.tag());
        var bytes = bytes(name);
        var reading = AnnotatedAgendaReader.read(PaperText.of(name, bytes), bodies);
        var paper = papers.receive(name, bytes, language, ACTOR);
        var outcome = agendas.accept(paper, reading, agendas.prospect(reading).basedOn(), ACTOR);
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample %s is refused: %s".formatted(name, refused.why()));
        }
    }

    private static byte[] bytes(String name) {
        try (var file = SampleSession.class.getResourceAsStream("/sample/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
