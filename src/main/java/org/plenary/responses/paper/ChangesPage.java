package org.plenary.responses.paper;

import java.util.List;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerLine;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.paper.Change.Kind;

/**
 * What a paper would change, question by question.
 *
 * @param summary how many answers it changes, in words
 * @param overview the address of the whole questionnaire
 * @param files the address of the papers
 */
record ChangesPage(
        String name,
        String summary,
        Localized questionnaire,
        String overview,
        String files,
        String address,
        List<Line> changed,
        List<Line> conflicts,
        List<Wrong> wrong) {

    static ChangesPage of(Respondent respondent, GivenPaper paper, List<Change> changes) {
        var words = respondent.words();
        var form = respondent.questionnaire().form();
        var changed = lines(changes, Kind.CHANGED, words);
        var conflicts = lines(changes, Kind.CONFLICT, words);
        var wrong = changes.stream()
                .filter(change -> change.kind() == Kind.WRONG)
                .map(change -> Wrong.of(change, words))
                .toList();
        return new ChangesPage(
                paper.name(),
                words.text("sharing.changes.summary", changed.size(), conflicts.size(), wrong.size()),
                form.title().in(words.language()),
                respondent.address(),
                FilesPage.address(respondent),
                FilesPage.address(respondent) + "/" + paper.id(),
                changed,
                conflicts,
                wrong);
    }

    private static List<Line> lines(List<Change> changes, Kind kind, Words words) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> Line.of(change, words))
                .toList();
    }

    private static String numbered(Change change, Words words) {
        int occurrence = change.place().occurrence();
        return occurrence == 0 ? "" : words.text("responses.occurrence", occurrence);
    }

    /**
     * A question at which the paper says otherwise than the site.
     *
     * @param entry which entry of a repeated section, in words; empty for others
     * @param field the name of its field, {@code revision} the value that takes what the paper says
     * @param before what the site says, line by line
     * @param savedBy who saved that; empty for nobody
     */
    record Line(
            Heading question,
            String entry,
            String where,
            String field,
            String revision,
            List<AnswerLine> before,
            List<AnswerLine> after,
            String savedBy) {

        static Line of(Change change, Words words) {
            var there = change.there();
            return new Line(
                    Heading.of(change.question(), words.language()),
                    numbered(change, words),
                    place(change, words),
                    "take." + change.path(),
                    "paper:" + change.revision(),
                    read(change.question(), change.before(), words),
                    read(change.question(), change.after(), words),
                    there == null ? "" : there.savedBy());
        }

        private static List<AnswerLine> read(Question question, AnswerValue value, Words words) {
            return AnswerWords.lines(question, value, words.language());
        }
    }

    private static String place(Change change, Words words) {
        var parts = change.read().where().split("/", -1);
        return parts.length == 2
                ? words.text("sharing.where.docx", parts[0], parts[1])
                : words.text("sharing.where.xlsx", parts[0]);
    }

    /** An answer that cannot be taken: where it is, and what to do. */
    record Wrong(Heading question, String entry, String where, String problem) {

        static Wrong of(Change change, Words words) {
            var read = change.read();
            return new Wrong(
                    Heading.of(change.question(), words.language()),
                    numbered(change, words),
                    place(change, words),
                    PostedAnswers.message(
                            change.question(),
                            read.problem(),
                            words,
                            read.facts().toArray()));
        }
    }
}
