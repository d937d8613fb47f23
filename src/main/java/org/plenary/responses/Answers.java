package org.plenary.responses;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.Saving.Closed;
import org.plenary.responses.Saving.Conflict;
import org.plenary.responses.Saving.Saved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of a response with all their wordings. A wording holds from the change that made it to the change that ended
 * it; what one person types in one go is one wording.
 */
@Service
public class Answers {

    /** How long a person's typing at one answer counts as one wording. */
    private static final Duration ONE_GO = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Responses responses;
    private final Clock clock;

    Answers(JdbcClient jdbc, Responses responses, Clock clock) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.clock = clock;
    }

    /** What holds now, by place, in one query. */
    public Map<AnswerPlace, Answer> of(Response response) {
        return byPlace(jdbc.sql(AnswerRows.SELECT + "where response = ? and until is null")
                .param(response.id())
                .query(AnswerRows::answer)
                .list());
    }

    /** What held at a change, such as that of a submission. */
    public Map<AnswerPlace, Answer> of(Response response, long atChange) {
        return byPlace(
                jdbc.sql(AnswerRows.SELECT + "where response = ? and since <= ? and (until is null or until > ?)")
                        .params(response.id(), atChange, atChange)
                        .query(AnswerRows::answer)
                        .list());
    }

    /** What a State submitted last with each of its responses, and a person answered; in one query. */
    public List<SubmittedBefore> submittedBy(String state) {
        return jdbc.sql("""
                        select a.*, r.questionnaire, s.submitted_at
                        from responses.response r
                        join responses.submission s on s.response = r.id and s.at_change = r.sealed_at
                        join responses.answer a on a.response = r.id
                            and a.since <= r.sealed_at and (a.until is null or a.until > r.sealed_at)
                        where r.state = ? and a.origin <> 'prefilled' and a.value <> '{}'""")
                .param(state)
                .query((row, number) -> new SubmittedBefore(
                        row.getLong("response"),
                        row.getLong("questionnaire"),
                        row.getTimestamp("submitted_at").toInstant(),
                        AnswerRows.answer(row, number)))
                .list();
    }

    /** How many answers hold in each response of a State, by its id; in one query. */
    public Map<Long, Tally> tallies(String state) {
        var tallies = new HashMap<Long, Tally>();
        jdbc.sql("""
                        select r.id, count(*) filter (where a.origin <> 'prefilled'), count(*) filter (where a.origin = 'prefilled')
                        from responses.response r
                        join responses.answer a on a.response = r.id and a.until is null and a.value <> '{}'
                        where r.state = ? group by r.id""").param(state).query(row -> {
            tallies.put(row.getLong(1), new Tally(row.getInt(2), row.getInt(3)));
        });
        return tallies;
    }

    /** Every wording of one answer, the latest first. */
    public List<Answer> history(Response response, AnswerPlace place) {
        return jdbc.sql(AnswerRows.SELECT
                        + "where response = ? and question = ? and occurrence = ? order by since desc")
                .params(response.id(), place.question(), place.occurrence())
                .query(AnswerRows::answer)
                .list();
    }

    /** What holds now at one place. */
    public Optional<Answer> at(Response response, AnswerPlace place) {
        return jdbc.sql(AnswerRows.SELECT + "where response = ? and question = ? and occurrence = ? and until is null")
                .params(response.id(), place.question(), place.occurrence())
                .query(AnswerRows::answer)
                .optional();
    }

    /**
     * Saves one answer over the revision that was seen.
     *
     * @param seen the revision the writer saw; 0 for none
     */
    @Transactional
    public Saving save(Response response, Wording wording, long seen) {
        return save(response, wording.place(), seen, _ -> wording);
    }

    /**
     * Saves one answer, worded in view of what holds, over the revision that was seen.
     *
     * @param seen the revision the writer saw; 0 for none
     * @param worded the wording beside what holds now, if anything
     */
    @Transactional
    public Saving save(Response response, AnswerPlace place, long seen, Function<Optional<Answer>, Wording> worded) {
        var held = hold(response, place);
        var current = Optional.ofNullable(held.current());
        if (!held.response().isOpen()) {
            return new Closed(held.response().stage());
        }
        var wording = worded.apply(current);
        if (current.map(Answer::revision).orElse(0L) != seen) {
            return current.filter(wording::saysTheSameAs)
                    .<Saving>map(same -> new Saved(same.revision()))
                    .orElseGet(() -> new Conflict(current.orElse(null)));
        }
        return current.isPresent() && isOneGo(held.response(), current.get(), wording)
                ? continued(response, wording, seen)
                : begin(response, wording, seen);
    }

    private AnswerRows.Held hold(Response response, AnswerPlace place) {
        return jdbc.sql(AnswerRows.HELD)
                .params(place.question(), place.occurrence(), response.id())
                .query(AnswerRows::held)
                .single();
    }

    /**
     * Saves many answers at once, over whatever was there: from a file, from paper, or taken over from an earlier cycle. What
     * says the same as before is left alone.
     *
     * @return how many changed
     */
    @Transactional
    public int saveAll(Response response, List<Wording> wordings) {
        var held = responses.lock(response.id());
        return new ManyAnswers(jdbc, Timestamp.from(clock.instant())).save(held, wordings);
    }

    private boolean isOneGo(Response response, Answer current, Wording wording) {
        return current.since() > response.sealedAt()
                && current.origin() == wording.origin()
                && current.savedBy().equals(wording.by())
                && Duration.between(current.savedAt(), clock.instant()).compareTo(ONE_GO) < 0;
    }

    private Saving continued(Response response, Wording wording, long seen) {
        return jdbc.sql("""
                        update responses.answer
                        set value = ?::jsonb, visibility = ?, revision = nextval('responses.change'), saved_at = ?
                        where response = ? and question = ? and occurrence = ? and until is null and revision = ?
                        returning revision""")
                .params(
                        wording.value().toJson(),
                        wording.visibility().word(),
                        Timestamp.from(clock.instant()),
                        response.id(),
                        wording.place().question(),
                        wording.place().occurrence(),
                        seen)
                .query(Long.class)
                .optional()
                .<Saving>map(Saved::new)
                .orElseGet(() -> new Conflict(at(response, wording.place()).orElse(null)));
    }

    /** Ends the wording that was seen, if any, and begins the next at the same change; neither if another was quicker. */
    private Saving begin(Response response, Wording wording, long seen) {
        return jdbc.sql("""
                        with change as materialized (select nextval('responses.change') as n),
                        ended as (
                            update responses.answer set until = n from change
                            where response = ? and question = ? and occurrence = ? and until is null and revision = ?
                            returning 1)
                        insert into responses.answer
                            (response, question, occurrence, since, revision, value, origin, visibility, taken_from, saved_by, saved_at)
                        select ?, ?, ?, n, n, ?::jsonb, ?, ?, ?, ?, ? from change where ? = 0 or exists (select from ended)
                        on conflict do nothing returning revision""")
                .params(Arrays.asList(
                        response.id(),
                        wording.place().question(),
                        wording.place().occurrence(),
                        seen,
                        response.id(),
                        wording.place().question(),
                        wording.place().occurrence(),
                        wording.value().toJson(),
                        wording.origin().word(),
                        wording.visibility().word(),
                        wording.takenFrom(),
                        wording.by(),
                        Timestamp.from(clock.instant()),
                        seen))
                .query(Long.class)
                .optional()
                .<Saving>map(Saved::new)
                .orElseGet(() -> new Conflict(at(response, wording.place()).orElse(null)));
    }

    /** The values alone, as conditions and the next cycle need them. */
    public static Map<String, AnswerValue> values(Map<AnswerPlace, Answer> answers) {
        return values(answers, 0);
    }

    /** The values that conditions in one occurrence of a repeated section see: its own, and those outside it. */
    public static Map<String, AnswerValue> values(Map<AnswerPlace, Answer> answers, int occurrence) {
        var values = new LinkedHashMap<String, AnswerValue>();
        answers.values().stream()
                .filter(answer ->
                        answer.place().occurrence() == 0 || answer.place().occurrence() == occurrence)
                .forEach(answer -> values.put(answer.place().question(), answer.value()));
        return values;
    }

    private static Map<AnswerPlace, Answer> byPlace(List<Answer> answers) {
        var byPlace = new LinkedHashMap<AnswerPlace, Answer>();
        answers.forEach(answer -> byPlace.put(answer.place(), answer));
        return byPlace;
    }
}
