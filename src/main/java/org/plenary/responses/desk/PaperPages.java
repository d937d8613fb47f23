package org.plenary.responses.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.questionnaires.sheet.Outside;
import org.plenary.questionnaires.sheet.QuestionPart;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Entries;
import org.plenary.responses.Origin;
import org.plenary.responses.Progress;
import org.plenary.responses.desk.PaperDesk.Refused;
import org.plenary.responses.desk.PaperPage.Step;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the sheet on which the secretariat enters an answer on paper. Earlier answers are not filled in: the paper counts. */
@Component
class PaperPages {

    private final Answers answers;
    private final Treaties treaties;

    PaperPages(Answers answers, Treaties treaties) {
        this.answers = answers;
        this.treaties = treaties;
    }

    PaperPage of(PaperSheet sheet, Map<String, Refused> refused, Words words) {
        var read = sheet.read();
        var response = read.response();
        Map<AnswerPlace, Answer> there = response == null ? Map.of() : answers.of(response);
        var values = new HashMap<String, AnswerValue>();
        there.values().stream()
                .filter(answer -> !answer.isToConfirm())
                .filter(answer ->
                        answer.place().occurrence() == 0 || answer.place().occurrence() == sheet.occurrence())
                .forEach(answer -> values.put(answer.place().question(), answer.value()));
        refused.forEach((key, each) -> values.put(key, each.typed()));
        return new PaperPage(
                treaties.nameOf(read.state(), words.language()),
                read.questionnaire().form().title().in(words.language()),
                sheet.section().title().in(words.language()),
                read.address(),
                sheet.address(),
                read.address() + "/paper/submission",
                there.values().stream().anyMatch(answer -> answer.counts() && answer.origin() != Origin.PAPER),
                refused.isEmpty() ? "" : words.text("responses.troubles", refused.size()),
                Progress.isAsked(sheet.section(), values),
                steps(sheet, there, words),
                sheet.section().questions().stream()
                        .map(question -> part(sheet, question, new Known(there, values, refused), words))
                        .toList(),
                Outside.of(sheet.section(), values, _ -> true));
    }

    private static QuestionPart part(PaperSheet sheet, Question question, Known known, Words words) {
        var answer = known.there().get(sheet.place(question));
        var value = known.values().getOrDefault(question.key(), AnswerValue.EMPTY);
        var part = QuestionPart.of(question, value, Progress.isAsked(question, known.values()), words.language())
                .seen(answer == null ? 0 : answer.revision());
        var refused = known.refused().get(question.key());
        return refused == null ? part : part.wrong(refused.message());
    }

    /** The sections; of a repeated one the entries there are and one more. */
    private static List<Step> steps(PaperSheet sheet, Map<AnswerPlace, Answer> there, Words words) {
        return sheet.read().questionnaire().form().sections().stream()
                .flatMap(section -> entries(section, sheet, there)
                        .map(number -> new Step(
                                Heading.of(section.title(), words.language()),
                                number == 0 ? "" : words.text("responses.occurrence", number),
                                sheet.address(section, number),
                                section.equals(sheet.section()) && number == sheet.occurrence())))
                .toList();
    }

    private static Stream<Integer> entries(Section section, PaperSheet sheet, Map<AnswerPlace, Answer> there) {
        int shown = section.equals(sheet.section()) ? sheet.occurrence() : 0;
        return Entries.offered(section, there, shown).stream();
    }

    private record Known(
            Map<AnswerPlace, Answer> there, Map<String, AnswerValue> values, Map<String, Refused> refused) {}
}
