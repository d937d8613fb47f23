package org.plenary.responses.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Origin;
import org.plenary.responses.Visibility;

/** A questionnaire with one question of every kind, each named by the word of its kind, and an answer to each. */
final class EveryKind {

    private EveryKind() {}

    static Form form() {
        var questions =
                Arrays.stream(QuestionKind.values()).map(EveryKind::question).toList();
        var section = new Section("all", "", text("All"), MultilingualText.NONE, null, false, questions);
        return new Form(
                text("Every kind"), "own words", EnumSet.of(Language.ENGLISH, Language.ARABIC), List.of(section));
    }

    static Question question(QuestionKind kind) {
        return new Question(
                kind.word(),
                Integer.toString(kind.ordinal() + 1),
                kind,
                text("Question " + kind.word()),
                text("Help"),
                false,
                List.of(
                        Choice.of("a", text("First, \"of\" all")),
                        new Choice("other", text("=Other"), MultilingualText.NONE, false, true),
                        new Choice("none", text("None"), MultilingualText.NONE, true, false)),
                List.of(
                        new Column("year", QuestionKind.NUMBER, text("Year")),
                        new Column("court", QuestionKind.TEXT, text("Court"))),
                List.of(),
                null,
                null,
                null,
                MultilingualText.NONE);
    }

    /** An answer in order to a question of the kind. */
    static AnswerValue answer(QuestionKind kind) {
        return switch (kind) {
            case YES_NO -> AnswerValue.ofValues("yes");
            case YES_PARTLY_NO -> AnswerValue.ofValues("partly");
            case ONE_OF -> new AnswerValue(List.of("other"), Map.of("other", "=1+1"), "", List.of());
            case MANY_OF -> new AnswerValue(List.of("a", "other"), Map.of("other", "@home"), "", List.of());
            case ASSISTANCE -> new AnswerValue(List.of("training", "other"), Map.of("other", "-"), "", List.of());
            case TEXT -> AnswerValue.ofText("=HYPERLINK(\"http://example.org\")");
            case LONG_TEXT -> AnswerValue.ofText("Two lines:\n\tthe second & <last>");
            case NUMBER -> AnswerValue.ofText("-12.50");
            case DATE -> AnswerValue.ofText("2026-11-26");
            case LEGISLATION ->
                rows(Map.of("title", "Penal Code", "link", "https://example.org/"), Map.of("title", "Act"));
            case TABLE -> rows(Map.of("year", "2025", "court", "Supreme"), Map.of("court", "+District"));
            case ATTACHMENT -> rows(Map.of("name", "Annex"));
            case NOTE -> AnswerValue.EMPTY;
        };
    }

    static Answer held(QuestionKind kind, AnswerValue value, long revision) {
        return new Answer(
                AnswerPlace.of(kind.word()),
                value,
                revision,
                revision,
                Origin.GIVEN,
                Visibility.PUBLIC,
                null,
                "focal",
                Instant.parse("2026-11-26T12:00:00Z"));
    }

    @SafeVarargs
    private static AnswerValue rows(Map<String, String>... rows) {
        return new AnswerValue(List.of(), Map.of(), "", List.of(rows));
    }

    private static MultilingualText text(String english) {
        return MultilingualText.of(Language.ENGLISH, english).with(Language.ARABIC, english + " (ar)");
    }
}
