package org.plenary.responses.overview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Progress;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.form.Sheet;
import org.plenary.responses.overview.OverviewPage.NewSection;
import org.plenary.responses.overview.OverviewPage.QuestionLine;

/** What is new to a State that answered before: asked, not answered yet, and without an earlier answer. */
final class NewQuestions {

    private NewQuestions() {}

    /** By section, in the order of the form; nothing for a State that has no earlier answers. */
    static List<NewSection> of(Respondent respondent, Map<AnswerPlace, Answer> there) {
        if (there.values().stream().noneMatch(answer -> answer.takenFrom() != null)) {
            return List.of();
        }
        var values = Answers.values(there);
        return respondent.questionnaire().form().sections().stream()
                .filter(section -> !section.repeated() && Progress.isAsked(section, values))
                .map(section -> new NewSection(
                        section.title().in(respondent.words().language()),
                        section.questions().stream()
                                .filter(question -> question.isAnswerable() && Progress.isAsked(question, values))
                                .filter(question -> isNew(there.get(AnswerPlace.of(question.key()))))
                                .map(question -> line(respondent, section, question))
                                .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    private static boolean isNew(@Nullable Answer there) {
        return there == null || there.value().isEmpty();
    }

    private static QuestionLine line(Respondent respondent, Section section, Question question) {
        return new QuestionLine(
                Heading.of(question, respondent.words().language()),
                new Sheet(respondent, section, 0).first() + "#q-" + question.key());
    }
}
