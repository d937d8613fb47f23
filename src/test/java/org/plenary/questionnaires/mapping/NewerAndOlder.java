package org.plenary.questionnaires.mapping;

import java.util.EnumSet;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;

/** Two questionnaires of which the newer may continue the older. */
final class NewerAndOlder {

    private final Continuities continuities;

    NewerAndOlder(Questionnaires questionnaires, Continuities continuities) {
        this.continuities = continuities;
        questionnaires.enter("newer", FormInOrder.form(), "amina");
        questionnaires.enter("older", olderForm(), "amina");
    }

    void map(List<Correspondence> all) {
        continuities.replace(new Continuity("newer", "older", all));
    }

    List<Correspondence> mapped() {
        return continuities.between("newer", "older").correspondences();
    }

    /** Two questions: {@code crime}, fully, in part or no, and {@code practice}. */
    private static Form olderForm() {
        var questions = List.of(
                new Question(
                        "crime",
                        "",
                        QuestionKind.ONE_OF,
                        english("Is it a crime?"),
                        MultilingualText.NONE,
                        false,
                        List.of(
                                Choice.of("full", english("Fully")),
                                Choice.of("part", english("In part")),
                                Choice.of("no", english("No"))),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        MultilingualText.NONE),
                FormInOrder.question("practice", QuestionKind.LONG_TEXT, null));
        return new Form(
                english("Older questionnaire"),
                "",
                EnumSet.of(Language.ENGLISH),
                List.of(new Section("all", "", english("All"), MultilingualText.NONE, null, false, questions)));
    }

    private static MultilingualText english(String text) {
        return MultilingualText.of(Language.ENGLISH, text);
    }
}
