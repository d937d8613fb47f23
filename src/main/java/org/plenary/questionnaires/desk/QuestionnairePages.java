package org.plenary.questionnaires.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.desk.QuestionnairePage.All;
import org.plenary.questionnaires.desk.QuestionnairePage.Line;
import org.plenary.questionnaires.desk.QuestionnairePage.Link;
import org.plenary.questionnaires.desk.QuestionnairePage.Older;
import org.plenary.questionnaires.desk.QuestionnairePage.One;
import org.plenary.questionnaires.desk.QuestionnairePage.Pair;
import org.plenary.questionnaires.desk.QuestionnairePage.Preview;
import org.plenary.questionnaires.desk.QuestionnairePage.SideBySide;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
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
        return new One(
                title(shown, words),
                shown.code(),
                DESK + shown.code(),
                words.text("questionnaires.version", shown.version()),
                shown.frozen(),
                counts(form, words),
                form.source(),
                FormFindings.languages(form, words),
                FormFindings.of(form, words),
                continuities.of(shown.code()).stream()
                        .map(each -> link(shown, each, words))
                        .toList(),
                form.sections().stream()
                        .map(section -> new Link(
                                section.title().in(words.language()).text(),
                                DESK + shown.code() + "/sections/" + section.key(),
                                words.text(
                                        "questionnaires.questions",
                                        section.questions().size())))
                        .toList());
    }

    private Link link(Questionnaire shown, Continuity continuity, Words words) {
        return new Link(
                questionnaires
                        .latest(continuity.older())
                        .map(older -> title(older, words))
                        .orElse(continuity.older()),
                DESK + shown.code() + "/continuity/" + continuity.older(),
                words.text(
                        "questionnaires.questions", continuity.correspondences().size()));
    }

    /** The section as it stands before anything is answered; empty if there is none of the key. */
    Optional<Preview> section(Questionnaire shown, String key, Words words) {
        return shown.form().section(key).map(section -> preview(shown, section, words));
    }

    private static Preview preview(Questionnaire shown, Section section, Words words) {
        var title = section.title().in(words.language());
        return new Preview(
                title(shown, words),
                DESK + shown.code(),
                title.text(),
                title.language().tag(),
                title.language().direction(),
                section.questions().stream()
                        .map(question -> QuestionPart.of(question, AnswerValue.EMPTY, true, words.language()))
                        .toList());
    }

    SideBySide continuity(Questionnaire newer, Questionnaire older, Words words) {
        var continuity = continuities.between(newer.code(), older.code());
        var olderByKey = byKey(older.form());
        var mapped =
                continuity.correspondences().stream().map(Correspondence::older).collect(Collectors.toSet());
        return new SideBySide(
                words.text(
                        "questionnaires.continuity",
                        newer.form().title(),
                        older.form().title()),
                title(newer, words),
                title(older, words),
                DESK + newer.code(),
                words.text(
                        "questionnaires.questions", continuity.correspondences().size()),
                newer.form()
                        .questions()
                        .filter(Question::isAnswerable)
                        .map(question -> pair(question, continuity.of(question.key()), olderByKey, words))
                        .toList(),
                older.form()
                        .questions()
                        .filter(question -> question.isAnswerable() && !mapped.contains(question.key()))
                        .map(question -> question.key() + " " + text(question, words))
                        .toList());
    }

    private static Pair pair(
            Question question, List<Correspondence> continued, Map<String, Question> older, Words words) {
        return new Pair(
                question.key(),
                text(question, words),
                continued.stream()
                        .map(each -> new Older(
                                each.older(),
                                Optional.ofNullable(older.get(each.older()))
                                        .map(found -> text(found, words))
                                        .orElse(""),
                                words.text("questionnaires.relation."
                                        + each.relation().word()),
                                each.values().entrySet().stream()
                                        .filter(entry -> !entry.getKey().equals(entry.getValue()))
                                        .map(entry -> entry.getKey() + " → " + entry.getValue())
                                        .sorted()
                                        .collect(Collectors.joining(
                                                words.language().listMark()))))
                        .toList(),
                continued.stream()
                        .flatMap(each -> ContinuityFindings.of(question, each, older, words).stream())
                        .toList());
    }

    private static Map<String, Question> byKey(Form form) {
        return form.questions().collect(Collectors.toMap(Question::key, Function.identity()));
    }

    private static String title(Questionnaire each, Words words) {
        return each.form().title().in(words.language()).text();
    }

    private static String text(Question question, Words words) {
        return question.title().in(words.language()).text();
    }

    private static String counts(Form form, Words words) {
        return words.text(
                "questionnaires.counts",
                form.sections().size(),
                form.questions().count(),
                form.questions().mapToInt(each -> each.choices().size()).sum());
    }
}
