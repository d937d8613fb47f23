package org.plenary.responses.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Saving;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.springframework.stereotype.Component;

/** Saves what was typed on the form of a section: all of it, or one answer. */
@Component
class SectionDesk {

    private static final String ALL = "all";

    private final Respondents respondents;
    private final Answers answers;

    SectionDesk(Respondents respondents, Answers answers) {
        this.respondents = respondents;
        this.answers = answers;
    }

    /**
     * Saves each answer of the sheet that is otherwise than what holds.
     *
     * @param confirm the key of the question whose earlier answer is confirmed, or {@code all}; null for none
     * @return what could not be saved, by the key of the question
     */
    Map<String, Trouble> save(Sheet sheet, PostedAnswers posted, @Nullable String confirm) {
        if (!sheet.respondent().writes()) {
            return Map.of("", new Trouble(AnswerValue.EMPTY, text(sheet, "responses.not-open"), List.of(), 0));
        }
        var response = respondents.begun(sheet.respondent());
        var current = answers.of(response);
        var troubles = new LinkedHashMap<String, Trouble>();
        sheet.section().questions().stream().filter(posted::has).forEach(question -> {
            boolean confirmed = ALL.equals(confirm) || question.key().equals(confirm);
            var there = current.get(sheet.place(question));
            if (isOtherwise(question, posted, there) || confirmed && isToConfirm(there)) {
                var saved = save(sheet, response, question, new Typed(posted, there, confirmed));
                if (saved.status() != 200) {
                    troubles.put(
                            question.key(),
                            new Trouble(posted.answer(question), saved.message(), saved.theirs(), saved.revision()));
                }
            }
        });
        return troubles;
    }

    /** Saves one answer as it is typed. */
    SavedAnswer saveOne(Sheet sheet, Question question, PostedAnswers posted, boolean confirmed) {
        if (!sheet.respondent().writes()) {
            return new SavedAnswer(423, 0, text(sheet, "responses.not-open"), List.of());
        }
        var response = respondents.begun(sheet.respondent());
        var there = answers.at(response, sheet.place(question)).orElse(null);
        return save(sheet, response, question, new Typed(posted, there, confirmed));
    }

    private SavedAnswer save(Sheet sheet, Response response, Question question, Typed typed) {
        var value = typed.posted().answer(question);
        var problem = PostedAnswers.problem(question, value);
        if (problem.isPresent()) {
            return new SavedAnswer(
                    422, typed.posted().seen(question), message(sheet, question, problem.get()), List.of());
        }
        var wording = wording(
                sheet.place(question), value, typed, sheet.respondent().actor().name());
        return switch (answers.save(response, wording, typed.posted().seen(question))) {
            case Saving.Saved(var revision) ->
                new SavedAnswer(200, revision, text(sheet, "responses.saved"), List.of());
            case Saving.Closed _ -> new SavedAnswer(423, 0, text(sheet, "responses.not-open"), List.of());
            case Saving.Conflict(var current) -> conflict(sheet, question, current);
        };
    }

    private static SavedAnswer conflict(Sheet sheet, Question question, @Nullable Answer current) {
        var words = sheet.respondent().words();
        return current == null
                ? new SavedAnswer(409, 0, words.text("responses.conflict-gone"), List.of())
                : new SavedAnswer(
                        409,
                        current.revision(),
                        words.text("responses.conflict", current.savedBy()),
                        AnswerWords.of(question, current.value(), words.language()));
    }

    /** An earlier answer that is confirmed as it was keeps where it came from. */
    private static Wording wording(AnswerPlace place, AnswerValue value, Typed typed, String by) {
        var source = typed.confirms(value);
        return new Wording(
                place,
                value,
                source == null ? Origin.GIVEN : Origin.CONFIRMED,
                typed.posted()
                        .word("vis", place.question())
                        .flatMap(SectionDesk::visibility)
                        .orElse(
                                typed.there() == null
                                        ? Visibility.PUBLIC
                                        : typed.there().visibility()),
                source,
                by);
    }

    private static Optional<Visibility> visibility(String word) {
        return Arrays.stream(Visibility.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    private static boolean isOtherwise(Question question, PostedAnswers posted, @Nullable Answer there) {
        var typed = posted.answer(question);
        return there == null
                ? !typed.isEmpty()
                : !there.value().equals(typed)
                        || posted.word("vis", question.key())
                                .filter(word -> !word.equals(there.visibility().word()))
                                .isPresent();
    }

    private static boolean isToConfirm(@Nullable Answer there) {
        return there != null && there.isToConfirm();
    }

    private static String message(Sheet sheet, Question question, String key) {
        var own = question.constraintMessage()
                .in(sheet.respondent().words().language())
                .text();
        return key.equals("questionnaires.wrong.constraint") && !own.isEmpty() ? own : text(sheet, key);
    }

    private static String text(Sheet sheet, String key) {
        return sheet.respondent().words().text(key);
    }

    /** @param there what holds now; null for nothing */
    private record Typed(PostedAnswers posted, @Nullable Answer there, boolean confirmed) {

        /** The earlier response whose answer the value confirms; null if it confirms none. */
        @Nullable Long confirms(AnswerValue value) {
            return there != null && there.value().equals(value) && (confirmed || there.origin() == Origin.CONFIRMED)
                    ? there.takenFrom()
                    : null;
        }
    }
}
