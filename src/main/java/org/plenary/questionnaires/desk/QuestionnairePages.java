package org.plenary.questionnaires.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.desk.QuestionnairePage.All;
import org.plenary.questionnaires.desk.QuestionnairePage.Entry;
import org.plenary.questionnaires.desk.QuestionnairePage.Line;
import org.plenary.questionnaires.desk.QuestionnairePage.One;
import org.plenary.questionnaires.desk.QuestionnairePage.Other;
import org.plenary.questionnaires.desk.QuestionnairePage.Preview;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.sheet.QuestionPart;
import org.springframework.stereotype.Component;

/** Makes the pages of the desk of questionnaires. */
@Component
class QuestionnairePages {

    private static final String DESK = "/desk/questionnaires/";

    private final Questionnaires questionnaires;
    private final Continuities continuities;

    QuestionnairePages(Questionnaires questionnaires, Continuities continuities) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
    }

    All all(Words words) {
        return new All(
                questionnaires.latest().stream().map(each -> line(each, words)).toList());
    }

    private static Line line(Questionnaire each, Words words) {
        return new Line(
                title(each, words),
                DESK + each.code(),
                each.code(),
                counts(each.form(), words),
                words.text(each.frozen() ? "questionnaires.frozen" : "questionnaires.draft"),
                each.frozen());
    }

    One of(Questionnaire shown, Words words) {
        var form = shown.form();
        var titles = questionnaires.latest().stream()
                .collect(Collectors.toMap(
                        Questionnaire::code,
                        each -> each.form().title().in(words.language()),
                        (one, _) -> one,
                        LinkedHashMap::new));
        var languages = new LanguageFindings(shown, words);
        var continued = continuities.of(shown.code());
        titles.remove(shown.code());
        return new One(
                title(shown, words),
                shown.code(),
                DESK + shown.code(),
                words.text("questionnaires.version", shown.version()),
                shown.frozen(),
                counts(form, words),
                form.source(),
                languages.languages(),
                FormFindings.of(form, words),
                languages.missing(),
                continued.stream()
                        .map(each -> entry(shown, each, titles, words))
                        .toList(),
                titles.entrySet().stream()
                        .filter(each -> continued.stream()
                                .noneMatch(known -> known.older().equals(each.getKey())))
                        .map(each -> new Other(each.getKey(), each.getValue()))
                        .toList(),
                form.sections().stream()
                        .map(section -> new Entry(
                                section.title().in(words.language()),
                                DESK + shown.code() + "/sections/" + section.key(),
                                words.text(
                                        "questionnaires.questions",
                                        section.questions().size())))
                        .toList());
    }

    private static Entry entry(Questionnaire shown, Continuity continuity, Map<String, Localized> titles, Words words) {
        return new Entry(
                titles.getOrDefault(continuity.older(), new Localized(continuity.older(), words.language())),
                DESK + shown.code() + "/continuity/" + continuity.older(),
                words.text(
                        "questionnaires.questions", continuity.correspondences().size()));
    }

    /** The section as it stands before anything is answered; empty if there is none of the key. */
    Optional<Preview> section(Questionnaire shown, String key, Words words) {
        return shown.form().section(key).map(section -> preview(shown, section, words));
    }

    private static Preview preview(Questionnaire shown, Section section, Words words) {
        return new Preview(
                title(shown, words),
                DESK + shown.code(),
                section.title().in(words.language()),
                section.questions().stream()
                        .map(question -> QuestionPart.of(question, AnswerValue.EMPTY, true, words.language()))
                        .toList());
    }

    private static Localized title(Questionnaire each, Words words) {
        return each.form().title().in(words.language());
    }

    private static String counts(Form form, Words words) {
        return words.text(
                "questionnaires.counts",
                form.sections().size(),
                form.questions().count(),
                form.questions().mapToInt(each -> each.choices().size()).sum());
    }
}
