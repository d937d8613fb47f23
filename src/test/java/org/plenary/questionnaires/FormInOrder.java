package org.plenary.questionnaires;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Obligation;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;

/**
 * A small questionnaire in order: one section on article 5 with an obligation ({@code offence}), its laws, its practice and its
 * cases, asked if it is carried out, measures to choose from, and the assistance needed.
 */
public final class FormInOrder {

    private FormInOrder() {}

    public static Form form() {
        return of(false, section().questions());
    }

    /** The same with other questions in its one section, which may be a repeated one. */
    public static Form of(boolean repeated, List<Question> questions) {
        return new Form(
                text("Questionnaire on article 5"),
                "own words",
                EnumSet.of(Language.ENGLISH, Language.FRENCH),
                List.of(section(repeated, questions)));
    }

    /** Its questions: offence, laws, practice, cases, measures, assistance. */
    public static Section section() {
        return section(
                false,
                List.of(
                        question("offence", QuestionKind.YES_PARTLY_NO, null),
                        question("laws", QuestionKind.LEGISLATION, "not(${offence} = 'no')"),
                        question("practice", QuestionKind.LONG_TEXT, "${offence} = 'yes' or ${offence} = 'partly'"),
                        question("cases", QuestionKind.NUMBER, "${offence} = 'yes' or ${offence} = 'partly'"),
                        measures(),
                        question("assistance", QuestionKind.ASSISTANCE, null)));
    }

    private static Section section(boolean repeated, List<Question> questions) {
        return new Section("article-5", "untoc", text("Article 5"), MultilingualText.NONE, null, repeated, questions);
    }

    /** A question of article 5, paragraph 1, with an obligation. */
    public static Question question(String key, QuestionKind kind, @Nullable String relevant) {
        return new Question(
                key,
                "",
                kind,
                text("Question " + key),
                MultilingualText.NONE,
                kind == QuestionKind.YES_PARTLY_NO,
                List.of(),
                List.of(),
                List.of(new Provision("untoc", 5, "1")),
                kind == QuestionKind.YES_PARTLY_NO ? Obligation.SHALL : null,
                relevant == null ? null : Condition.of(relevant),
                kind == QuestionKind.NUMBER ? Condition.of(". >= 0") : null,
                MultilingualText.NONE);
    }

    private static Question measures() {
        return new Question(
                "measures",
                "",
                QuestionKind.MANY_OF,
                text("Question measures"),
                MultilingualText.NONE,
                false,
                List.of(
                        Choice.of("training", text("Training")),
                        new Choice("other", text("Other"), MultilingualText.NONE, false, true),
                        new Choice("none", text("None"), MultilingualText.NONE, true, false)),
                List.of(),
                List.of(new Provision("untoc", 5, "")),
                null,
                null,
                null,
                MultilingualText.NONE);
    }

    private static MultilingualText text(String english) {
        return MultilingualText.of(Language.ENGLISH, english).with(Language.FRENCH, english + " (fr)");
    }
}
