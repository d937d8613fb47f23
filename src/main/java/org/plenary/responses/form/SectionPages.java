package org.plenary.responses.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.Outside;
import org.plenary.questionnaires.sheet.QuestionPart;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Entries;
import org.plenary.responses.Origin;
import org.plenary.responses.Progress;
import org.plenary.responses.Visibility;
import org.plenary.responses.form.SavedAnswer.Theirs;
import org.plenary.responses.form.SectionPage.Line;
import org.plenary.responses.form.SectionPage.Link;
import org.plenary.responses.form.SectionPage.Occurrence;
import org.plenary.responses.sharing.Comments;
import org.springframework.stereotype.Component;

/** Makes the form of a section: with the answers there are, or with what was typed where that could not be saved. */
@Component
class SectionPages {

    private final Answers answers;
    private final Sources sources;
    private final Comments comments;

    SectionPages(Answers answers, Sources sources, Comments comments) {
        this.answers = answers;
        this.sources = sources;
        this.comments = comments;
    }

    /** @param troubles what could not be saved, by the key of the question */
    SectionPage of(Sheet sheet, Map<String, Trouble> troubles) {
        var respondent = sheet.respondent();
        var response = respondent.response();
        Map<AnswerPlace, Answer> there = response == null ? Map.of() : answers.of(response);
        var values = new HashMap<>(Answers.values(there, sheet.occurrence()));
        troubles.forEach((key, trouble) -> values.put(key, trouble.typed()));
        Map<String, Integer> counts = response == null ? Map.of() : comments.counts(response);
        var known = new Known(there, values, troubles, sources.of(there.values(), respondent.words()), counts);
        var language = respondent.words().language();
        var form = respondent.questionnaire().form();
        return new SectionPage(
                form.title().in(language),
                respondent.cycle().title().in(language),
                sheet.section().title().in(language),
                sheet.section().description().in(language),
                sheet.address(),
                respondent.actor().name() + " " + respondent.state(),
                respondent.address(),
                respondent
                        .words()
                        .text(
                                "responses.place",
                                form.sections().indexOf(sheet.section()) + 1,
                                form.sections().size()),
                sheet.previous().orElse(""),
                Progress.isAsked(sheet.section(), values),
                respondent.writes(),
                closed(respondent),
                toConfirm(sheet, there, values),
                troubles.isEmpty() ? "" : respondent.words().text("responses.troubles", troubles.size()),
                sheet.section().questions().stream()
                        .map(question -> line(sheet, question, known))
                        .toList(),
                occurrences(sheet, there),
                sheet.occurrence() > 0
                        && respondent.writes()
                        && Entries.answered(sheet.section(), there).contains(sheet.occurrence()),
                Outside.of(sheet.section(), values, key -> isSeen(sheet, key)));
    }

    private static Line line(Sheet sheet, Question question, Known known) {
        var words = sheet.respondent().words();
        var answer = known.answers().get(sheet.place(question));
        var trouble = known.troubles().get(question.key());
        var value = known.values().getOrDefault(question.key(), AnswerValue.EMPTY);
        boolean asked = Progress.isAsked(question, known.values());
        var part = QuestionPart.of(question, value, asked, words.language())
                .seen(trouble != null ? trouble.seen() : answer == null ? 0 : answer.revision());
        return new Line(
                seen(sheet, question.relevant(), trouble == null ? part : part.wrong(trouble.message())),
                question.kind().takesDocuments(),
                answer == null || answer.takenFrom() == null
                        ? ""
                        : known.sources().getOrDefault(answer.takenFrom(), ""),
                answer != null && answer.origin() == Origin.CONFIRMED,
                answer == null || answer.isToConfirm()
                        ? ""
                        : words.text("responses.saved-by", answer.savedBy(), Sources.day(answer.savedAt())),
                trouble == null || trouble.theirs() == null ? null : theirs(trouble.theirs(), words),
                Typed.mark(answer),
                answer == null
                        ? ""
                        : "%s/history/%s/%d"
                                .formatted(sheet.respondent().address(), question.key(), sheet.occurrence()),
                new Link(
                        sheet.respondent().address() + "/comments/" + question.key(),
                        words.text("sharing.comments.count", known.counts().getOrDefault(question.key(), 0))),
                (answer == null ? Visibility.PUBLIC : answer.visibility()).word());
    }

    /** That another took the answer out must be seen as well. */
    private static List<String> theirs(Theirs theirs, Words words) {
        return theirs.lines().isEmpty() ? List.of(words.text("responses.taken-out")) : theirs.lines();
    }

    /** What is not asked waits for nobody, whatever was said of it before. */
    private static int toConfirm(Sheet sheet, Map<AnswerPlace, Answer> there, Map<String, AnswerValue> values) {
        return (int) sheet.section().questions().stream()
                .filter(question -> Progress.isAsked(question, values))
                .map(question -> there.get(sheet.place(question)))
                .filter(answer -> answer != null && answer.isToConfirm())
                .count();
    }

    private static String closed(Respondent respondent) {
        var response = respondent.response();
        if (respondent.writes()) {
            return "";
        }
        return respondent
                .words()
                .text(response != null && !response.isOpen() ? "responses.not-open" : "responses.only-read");
    }

    /** The entries there are, the one that is shown, and one more that may be begun. */
    private static List<Occurrence> occurrences(Sheet sheet, Map<AnswerPlace, Answer> there) {
        if (!sheet.section().repeated()) {
            return List.of();
        }
        var numbers = Entries.offered(sheet.section(), there, sheet.occurrence());
        int more = numbers.getLast();
        return numbers.stream()
                .map(number -> new Occurrence(
                        sheet.respondent()
                                .words()
                                .text(number == more ? "responses.occurrence-more" : "responses.occurrence", number),
                        new Sheet(sheet.respondent(), sheet.section(), number).address(),
                        number == sheet.occurrence()))
                .toList();
    }

    /** A condition on what is not shared with the reader is judged by the server alone: its values stay there. */
    private static QuestionPart seen(Sheet sheet, @Nullable Condition condition, QuestionPart part) {
        return condition == null || condition.keys().stream().allMatch(key -> isSeen(sheet, key))
                ? part
                : part.judged();
    }

    private static boolean isSeen(Sheet sheet, String key) {
        var respondent = sheet.respondent();
        return respondent.part().whole()
                || respondent.questionnaire().form().question(key).isPresent();
    }

    /**
     * @param sources where earlier answers are from, by the id of the response
     * @param counts how many comments there are, by the key of the question
     */
    private record Known(
            Map<AnswerPlace, Answer> answers,
            Map<String, AnswerValue> values,
            Map<String, Trouble> troubles,
            Map<Long, String> sources,
            Map<String, Integer> counts) {}
}
