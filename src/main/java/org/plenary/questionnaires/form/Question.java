package org.plenary.questionnaires.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * A question as a questionnaire asks it.
 *
 * @param key what names it in conditions, files and mappings; it stays the same in all versions of a questionnaire
 * @param number as printed, such as {@code 12} or {@code 12.1}; may be empty
 * @param choices the values of a choice; empty for other kinds. Those of {@link QuestionKind#YES_NO},
 *     {@link QuestionKind#YES_PARTLY_NO} and {@link QuestionKind#ASSISTANCE} are the same everywhere and need not be given
 * @param columns of a table; empty for other kinds
 * @param obligation how far what it asks about binds; null where it asks about no obligation
 * @param relevant when it is asked; null for always
 * @param constraint what holds for every valid answer; null for none
 * @param constraintMessage what to say of an answer for which the constraint does not hold
 */
public record Question(
        String key,
        String number,
        QuestionKind kind,
        MultilingualText title,
        MultilingualText help,
        boolean required,
        List<Choice> choices,
        List<Column> columns,
        List<Provision> provisions,
        @Nullable Obligation obligation,
        @Nullable Condition relevant,
        @Nullable Condition constraint,
        MultilingualText constraintMessage) {

    public Question {
        choices = List.copyOf(FixedChoices.of(kind, choices));
        columns = List.copyOf(columns);
        provisions = List.copyOf(provisions);
    }

    /** Whether it can be answered; a note cannot. */
    public boolean isAnswerable() {
        return kind != QuestionKind.NOTE;
    }

    /** The choice of a value. */
    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }
}
