package org.plenary.questionnaires.desk;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.desk.FormTexts.Text;
import org.plenary.questionnaires.desk.QuestionnairePage.Link;
import org.plenary.questionnaires.desk.QuestionnairePage.Missing;

/** Which texts of a questionnaire are missing in a language in which it is meant to be whole. It only advises. */
final class LanguageFindings {

    /** So many places are named for each language; of the others it is said how many there are. */
    static final int NAMED = 20;

    private final Questionnaire shown;
    private final List<Text> texts;
    private final Words words;

    LanguageFindings(Questionnaire shown, Words words) {
        this.shown = shown;
        this.texts = FormTexts.of(shown.form());
        this.words = words;
    }

    /** How whole each language is, in words. */
    List<String> languages() {
        return shown.form().languages().stream().map(this::completeness).toList();
    }

    private String completeness(Language language) {
        long there = texts.size() - lacking(language).count();
        return words.text(
                there == texts.size() ? "questionnaires.language-whole" : "questionnaires.language-part",
                language.ownName(),
                there,
                texts.size());
    }

    /** What is missing in each language that is not whole. */
    List<Missing> missing() {
        return shown.form().languages().stream()
                .map(this::missing)
                .filter(each -> !each.places().isEmpty())
                .toList();
    }

    private Missing missing(Language language) {
        long count = lacking(language).count();
        return new Missing(
                words.text("questionnaires.missing", language.ownName(), count),
                lacking(language).limit(NAMED).map(this::place).toList(),
                count > NAMED ? words.text("questionnaires.missing-more", count - NAMED) : "");
    }

    private Stream<Text> lacking(Language language) {
        return texts.stream().filter(text -> text.lacks(language));
    }

    /** A link to the form of a draft, or to the place in the outline of what is frozen. */
    private Link place(Text text) {
        var outline = "/desk/questionnaires/" + shown.code() + "/authoring";
        return new Link(
                text.key().isEmpty() ? shown.code() : text.key(),
                switch (text.place()) {
                    case WHOLE -> outline;
                    case SECTION -> outline + (shown.frozen() ? "#s-" : "/sections/") + text.key();
                    case QUESTION -> outline + (shown.frozen() ? "#q-" : "/questions/") + text.key();
                },
                words.text(text.words(), text.part()));
    }
}
