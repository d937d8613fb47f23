package org.plenary.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submitting, returning and accepting a response: each an act on record. */
@Service
public class Submissions {

    /** The number of the change is taken once the response is held, so that it is higher than that of every answer. */
    private static final String SUBMIT = """
            with change as materialized (select nextval('responses.change') as n),
            sealed as (
                update responses.response set stage = 'submitted', sealed_at = n from change where id = ?
                returning id, sealed_at)
            insert into responses.submission
            select id, 1 + coalesce((select max(number) from responses.submission where response = id), 0),
                sealed_at, ?, ?, ?
            from sealed
            returning *
            """;

    private final JdbcClient jdbc;
    private final Responses responses;
    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final ProceduralRecord record;
    private final Clock clock;

    Submissions(
            JdbcClient jdbc,
            Responses responses,
            Cycles cycles,
            Questionnaires questionnaires,
            ProceduralRecord record,
            Clock clock) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.record = record;
        this.clock = clock;
    }

    /** The submissions of a response, the latest first. */
    public List<Submission> of(Response response) {
        return jdbc.sql("""
                        select response, number, at_change, submitted_by, submitted_at, on_paper
                        from responses.submission where response = ? order by number desc""")
                .param(response.id())
                .query((row, _) -> submission(row))
                .list();
    }

    /**
     * Submits what holds now, as an act of the State.
     *
     * @param onPaper whether the secretariat enters it from a paper for the State
     * @return the submission; empty if the response is not with the State
     */
    @Transactional
    public Optional<Submission> submit(Response response, String by, boolean onPaper) {
        var held = responses.lock(response.id());
        if (!held.isOpen()) {
            return Optional.empty();
        }
        var submission = jdbc.sql(SUBMIT)
                .params(held.id(), by, Timestamp.from(clock.instant()), onPaper)
                .query((row, _) -> submission(row))
                .single();
        var act = act(held, onPaper ? "entered-from-paper" : "submitted", by);
        record.append(onPaper ? act : act.onBehalfOf(held.state()));
        return Optional.of(submission);
    }

    /**
     * Sends a submitted response back to the State with remarks.
     *
     * @return whether it was; not if it is not submitted
     */
    @Transactional
    public boolean giveBack(Response response, List<Remark> remarks, String by) {
        var held = responses.lock(response.id());
        if (held.stage() != ResponseStage.SUBMITTED) {
            return false;
        }
        var last = of(held).getFirst().number();
        jdbc.sql("""
                        insert into responses.remark (response, submission, question, text, made_by, made_at)
                        select ?, ?, question, text, ?, ? from unnest(?, ?) as r(question, text)""")
                .params(
                        held.id(),
                        last,
                        by,
                        Timestamp.from(clock.instant()),
                        remarks.stream().map(Remark::question).toArray(String[]::new),
                        remarks.stream().map(Remark::text).toArray(String[]::new))
                .update();
        responses.become(held.id(), ResponseStage.RETURNED, held.sealedAt());
        record.append(act(held, "returned", by).with("remarks", Integer.toString(remarks.size())));
        return true;
    }

    /** Accepts a submitted response. False if it is not submitted. */
    @Transactional
    public boolean accept(Response response, String by) {
        var held = responses.lock(response.id());
        if (held.stage() != ResponseStage.SUBMITTED) {
            return false;
        }
        responses.become(held.id(), ResponseStage.ACCEPTED, held.sealedAt());
        record.append(act(held, "accepted", by));
        return true;
    }

    /** The remarks made when the response was returned, the latest first. */
    public List<Remark> remarks(Response response) {
        return jdbc.sql("select question, text from responses.remark where response = ? order by id desc")
                .param(response.id())
                .query((row, _) -> new Remark(row.getString(1), row.getString(2)))
                .list();
    }

    private Act act(Response response, String name, String by) {
        var cycle = cycles.keyOf(response.cycle());
        var code = questionnaires.withId(response.questionnaire()).orElseThrow().code();
        return Act.of("responses", name, by)
                .about("responses/%s/%s/%s".formatted(cycle, code, response.state()))
                .with("state", response.state())
                .with("questionnaire", code)
                .with("cycle", cycle);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getLong("response"),
                row.getInt("number"),
                row.getLong("at_change"),
                row.getString("submitted_by"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getBoolean("on_paper"));
    }
}
