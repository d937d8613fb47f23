package org.plenary.responses.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Progress;
import org.plenary.responses.Responses;
import org.plenary.responses.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Saves what was typed on the form of a section: all of it, or one answer. */
@Component
class SectionDesk {

    private static final String ALL = "all";

    private final Respondents respondents;
    private final Responses responses;
    private final Answers answers;
    private final AnswerDesk desk;

    SectionDesk(Respondents respondents, Responses responses, Answers answers, AnswerDesk desk) {
        this.respondents = respondents;
        this.responses = responses;
        this.answers = answers;
        this.desk = desk;
    }

    /**
     * Saves each answer of the sheet that was touched and is otherwise than what holds.
     *
     * @param fields with {@code confirm}: the key of the question whose earlier answer is confirmed, or {@code all}; and {@code
     *     take}: the key of the question at which the answer another saved is to stand
     * @return what could not be saved, by the key of the question
     */
    Map<String, Trouble> save(Sheet sheet, MultiValueMap<String, String> fields) {
        var response = sheet.respondent().writes()
                ? respondents.begun(sheet.respondent())
                : sheet.respondent().response();
        Map<AnswerPlace, Answer> current = response == null ? Map.of() : answers.of(response);
        var troubles = new LinkedHashMap<String, Trouble>();
        touched(sheet, fields, current).forEach((question, typed) -> {
            var saved = response == null || !sheet.respondent().writes()
                    ? AnswerDesk.closed(sheet, typed.seen())
                    : desk.save(sheet, response, question, typed);
            if (saved.status() != 200) {
                troubles.put(
                        question.key(), new Trouble(typed.value(), saved.message(), saved.theirs(), saved.revision()));
            }
        });
        return troubles;
    }

    private static Map<Question, Typed> touched(
            Sheet sheet, MultiValueMap<String, String> fields, Map<AnswerPlace, Answer> current) {
        var posted = new PostedAnswers(fields);
        var values = new HashMap<>(Answers.values(current, sheet.occurrence()));
        sheet.section().questions().stream()
                .filter(posted::has)
                .forEach(question -> values.put(question.key(), posted.answer(question)));
        var touched = new LinkedHashMap<Question, Typed>();
        sheet.section().questions().stream()
                .filter(question -> question.isAnswerable()
                        && posted.has(question)
                        && !question.key().equals(fields.getFirst("take")))
                .forEach(question -> {
                    boolean confirmed = confirms(fields, question, Progress.isAsked(question, values));
                    var typed = Typed.of(question, posted, confirmed);
                    if (typed.changes(current.get(sheet.place(question)))) {
                        touched.put(question, typed);
                    }
                });
        return touched;
    }

    /** Saves one answer as it is typed. */
    SavedAnswer saveOne(Sheet sheet, Question question, MultiValueMap<String, String> fields) {
        var typed = Typed.of(question, new PostedAnswers(fields), confirms(fields, question, true));
        if (!sheet.respondent().writes()) {
            return AnswerDesk.closed(sheet, typed.seen());
        }
        return desk.save(sheet, respondents.begun(sheet.respondent()), question, typed);
    }

    /**
     * Takes an entry of a repeated section out: none of its questions has an answer any more, every wording is kept.
     *
     * @return whether it was; not if the response is closed meanwhile
     */
    @Transactional
    boolean takeOut(Sheet sheet) {
        var response = sheet.respondent().response();
        if (response == null
                || !sheet.respondent().writes()
                || sheet.occurrence() == 0
                || !responses.hold(response).isOpen()) {
            return false;
        }
        var there = answers.of(response);
        answers.saveAll(
                response,
                sheet.section().questions().stream()
                        .map(sheet::place)
                        .flatMap(place -> Optional.ofNullable(there.get(place)).stream())
                        .map(answer -> emptied(sheet, answer))
                        .toList());
        return true;
    }

    private static Wording emptied(Sheet sheet, Answer answer) {
        AnswerPlace place = answer.place();
        var by = sheet.respondent().actor().name();
        return new Wording(place, AnswerValue.EMPTY, Origin.GIVEN, answer.visibility(), null, by);
    }

    /** Who confirms all confirms what is asked and can be seen, not what another answer hides. */
    private static boolean confirms(MultiValueMap<String, String> fields, Question question, boolean asked) {
        var confirmed = fields.getFirst("confirm");
        return (asked && ALL.equals(confirmed)) || question.key().equals(confirmed);
    }
}
