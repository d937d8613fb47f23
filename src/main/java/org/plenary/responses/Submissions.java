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
        var change =
                jdbc.sql("select nextval('responses.change')").query(Long.class).single();
        jdbc.sql("""
                        insert into responses.submission
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from responses.submission where response = ?""")
                .params(held.id(), change, by, Timestamp.from(clock.instant()), onPaper, held.id())
                .update();
        responses.become(held.id(), ResponseStage.SUBMITTED, change);
        var act = act(held, onPaper ? "entered-from-paper" : "submitted", by);
        record.append(onPaper ? act : act.onBehalfOf(held.state()));
        return Optional.of(of(held).getFirst());
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
        var cycle = cycles.withId(response.cycle()).orElseThrow();
        var code = questionnaires.withId(response.questionnaire()).orElseThrow().code();
        return Act.of("responses", name, by)
                .about("responses/%s/%s/%s".formatted(cycle.key(), code, response.state()))
                .with("state", response.state())
                .with("questionnaire", code)
                .with("cycle", cycle.key());
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
