package org.plenary.responses.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.plenary.responses.prefill.Prefill;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters for a State what it answered on paper, marked as such. */
@Service
class PaperDesk {

    private final Responses responses;
    private final Answers answers;
    private final Prefill prefill;
    private final Submissions submissions;

    PaperDesk(Responses responses, Answers answers, Prefill prefill, Submissions submissions) {
        this.responses = responses;
        this.answers = answers;
        this.prefill = prefill;
        this.submissions = submissions;
    }

    /**
     * Saves the answers of a section that are otherwise than what holds; all of them or, if one is wrong, those that are right.
     *
     * @return what could not be saved, by the key of the question, with why
     */
    @Transactional
    public Map<String, Refused> save(PaperSheet sheet, PostedAnswers posted, String by, Words words) {
        // Who saves meanwhile waits, so that no answer is written over that the officer did not see.
        var response = responses.hold(begun(sheet.read(), by));
        var there = answers.of(response);
        var refused = new LinkedHashMap<String, Refused>();
        List<Wording> wordings = new ArrayList<>();
        sheet.section().questions().stream().filter(posted::has).forEach(question -> {
            var current = there.get(sheet.place(question));
            var value = posted.answer(question);
            if (!says(current, value)) {
                var problem = problem(response, question, value, posted, current);
                if (problem.isEmpty()) {
                    wordings.add(wording(sheet, question, value, current, by));
                } else {
                    refused.put(question.key(), new Refused(value, PostedAnswers.message(question, problem, words)));
                }
            }
        });
        if (!wordings.isEmpty()) {
            answers.saveAll(response, wordings);
        }
        return refused;
    }

    /** Puts on record that what stands there was received on paper. False if the response is not open. */
    @Transactional
    public boolean submit(DeskResponse read, String by) {
        return submissions.submit(begun(read, by), by, true).isPresent();
    }

    private Response begun(DeskResponse read, String by) {
        var there = read.response();
        return there != null ? there : prefill.begin(read.cycle(), read.questionnaire(), read.state(), by);
    }

    /** An answer that was only filled in is not on the sheet, so nothing typed leaves it as it is. */
    private static boolean says(@Nullable Answer current, AnswerValue value) {
        if (current == null || current.isToConfirm()) {
            return value.isEmpty();
        }
        return current.value().equals(value);
    }

    private static String problem(
            Response response, Question question, AnswerValue value, PostedAnswers posted, @Nullable Answer current) {
        if (!response.isOpen()) {
            return "responses.not-open";
        }
        // Documents are the State's own: a form can only keep those that the answer has.
        if (!(current == null ? AnswerValue.EMPTY : current.value()).documents().containsAll(value.documents())) {
            return "questionnaires.wrong.value";
        }
        return posted.seen(question) == (current == null ? 0 : current.revision())
                ? PostedAnswers.problem(question, value).orElse("")
                : "cycles.paper-conflict";
    }

    private static Wording wording(
            PaperSheet sheet, Question question, AnswerValue value, @Nullable Answer current, String by) {
        return new Wording(
                sheet.place(question),
                value,
                Origin.PAPER,
                current == null ? Visibility.PUBLIC : current.visibility(),
                null,
                by);
    }

    /** What was typed and not saved, and why. */
    record Refused(AnswerValue typed, String message) {}
}
