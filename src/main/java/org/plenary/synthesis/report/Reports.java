package org.plenary.synthesis.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.responses.SubmittedAnswer;
import org.plenary.responses.SubmittedAnswers;
import org.plenary.responses.SubmittedAnswers.Reporting;
import org.plenary.responses.Visibility;
import org.plenary.synthesis.Figures;
import org.plenary.synthesis.QuestionFigures;
import org.plenary.synthesis.report.ReportDraft.Counted;
import org.plenary.synthesis.report.ReportDraft.SectionFigures;
import org.plenary.treaties.Treaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Synthesis reports: drafted at any time, issued as an act on record, and as a revision when there is more to say.
 *
 * <p>Everyone may read what is issued, so a report is made of public answers only.
 */
@Service
public class Reports {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Figures figures;
    private final SubmittedAnswers submitted;
    private final Questionnaires questionnaires;
    private final Treaties treaties;
    private final ProceduralRecord record;
    private final Clock clock;

    Reports(
            JdbcClient jdbc,
            Figures figures,
            SubmittedAnswers submitted,
            Questionnaires questionnaires,
            Treaties treaties,
            ProceduralRecord record,
            Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.submitted = submitted;
        this.questionnaires = questionnaires;
        this.treaties = treaties;
        this.record = record;
        this.clock = clock;
    }

    /** The report as it would be issued now. */
    public Report draft(Cycle cycle, Language language) {
        return draft(cycle, counts(cycle), language);
    }

    /** The editions that were issued, the latest first. */
    public List<Issue> issues(Cycle cycle) {
        return jdbc.sql(
                        "select revision, issued_by, issued_at from synthesis.issue where cycle = ? order by revision desc")
                .param(cycle.key())
                .query((row, _) -> new Issue(
                        row.getInt(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant().atZone(ZoneOffset.UTC).toLocalDate()))
                .list();
    }

    /** An edition as it was issued. */
    public Optional<Report> issued(Cycle cycle, int revision, Language language) {
        return jdbc.sql("select content -> ? from synthesis.issue where cycle = ? and revision = ?")
                .params(language.tag(), cycle.key(), revision)
                .query((row, _) -> JSON.readValue(row.getString(1), Report.class))
                .optional();
    }

    /** Issues what the draft says now, in all languages; the first is the report, those after it its revisions. */
    @Transactional
    public int issue(Cycle cycle, String by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('synthesis:' || ?))")
                .param(cycle.key())
                .query((_, _) -> true)
                .single();
        int revision = issues(cycle).stream()
                .findFirst()
                .map(last -> last.revision() + 1)
                .orElse(0);
        var counts = counts(cycle);
        Map<String, Report> all = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Language::tag, language -> draft(cycle, counts, language)));
        jdbc.sql("insert into synthesis.issue values (?, ?, ?::jsonb, ?, ?)")
                .params(cycle.key(), revision, JSON.writeValueAsString(all), by, Timestamp.from(clock.instant()))
                .update();
        record.append(Act.of("synthesis", "issued", by)
                .about("synthesis/" + cycle.key())
                .with("cycle", cycle.key())
                .with("revision", Integer.toString(revision)));
        return revision;
    }

    /** The keys of the paragraphs that say something else than in the edition before, or are new. */
    public static List<String> changed(Report report, Report before) {
        var earlier = before.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .collect(Collectors.toMap(Report.Paragraph::key, Reports::said));
        return report.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .filter(paragraph -> !said(paragraph).equals(earlier.get(paragraph.key())))
                .map(Report.Paragraph::key)
                .toList();
    }

    /** What a paragraph says, whatever numbers it and its footnotes have. */
    private static List<String> said(Report.Paragraph paragraph) {
        return paragraph.sentences().stream()
                .map(sentence -> sentence.text() + "|" + sentence.states())
                .toList();
    }

    /** Keeps an analyst's remark on a question in a language; the empty text takes it out. */
    @Transactional
    public void remark(RemarkPlace place, String text, String by) {
        if (text.isBlank()) {
            jdbc.sql("""
                            delete from synthesis.remark
                            where cycle = ? and questionnaire = ? and question = ? and language = ?""")
                    .params(
                            place.cycle(),
                            place.questionnaire(),
                            place.question(),
                            place.language().tag())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into synthesis.remark values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (cycle, questionnaire, question, language)
                        do update set text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at""")
                .params(
                        place.cycle(),
                        place.questionnaire(),
                        place.question(),
                        place.language().tag(),
                        text.strip(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The remarks on what a cycle asked in a language, by questionnaire and question. */
    public Map<String, String> remarks(Cycle cycle, Language language) {
        return jdbc
                .sql("""
                        select questionnaire || '/' || question, text from synthesis.remark
                        where cycle = ? and language = ?""")
                .params(cycle.key(), language.tag())
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Report draft(Cycle cycle, Counts counts, Language language) {
        return new ReportDraft(cycle, Words.in(language), treaties, remarks(cycle, language))
                .write(
                        counts.questionnaires(),
                        counts.reporting(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Two queries a questionnaire, however many questions and languages there are. */
    private Counts counts(Cycle cycle) {
        var reporting = submitted.reporting(cycle);
        var byQuestionnaire =
                reporting.stream().collect(Collectors.groupingBy(Reporting::questionnaire, Collectors.counting()));
        return new Counts(
                questionnaires.withIds(cycle.questionnaires()).stream()
                        .map(asked -> new Counted(
                                asked,
                                byQuestionnaire.getOrDefault(asked.id(), 0L).intValue(),
                                sections(cycle, asked)))
                        .toList(),
                reporting);
    }

    private List<SectionFigures> sections(Cycle cycle, Questionnaire asked) {
        var byKey = figures.of(cycle, asked, asked.form().questions().toList(), Reports::isPublic).stream()
                .collect(Collectors.toMap(each -> each.question().key(), Function.<QuestionFigures>identity()));
        return asked.form().sections().stream()
                .map(section -> new SectionFigures(
                        section.title(),
                        section.questions().stream()
                                .filter(question -> byKey.containsKey(question.key()))
                                .map(question -> Objects.requireNonNull(byKey.get(question.key())))
                                .toList()))
                .toList();
    }

    private static boolean isPublic(SubmittedAnswer answer) {
        return answer.visibility() == Visibility.PUBLIC;
    }

    /** @param revision 0 for the report, 1 for its /Rev.1 */
    public record Issue(int revision, String by, LocalDate on) {}

    /** Where a remark stands. */
    public record RemarkPlace(String cycle, String questionnaire, String question, Language language) {}

    /** What a report is made of, whatever its language. */
    private record Counts(List<Counted> questionnaires, List<Reporting> reporting) {}
}
