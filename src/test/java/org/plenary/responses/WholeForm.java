package org.plenary.responses;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Obligation;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;

/** The questionnaire in order with a section of every kind of question, one that is asked on a condition, and a repeated one. */
public final class WholeForm {

    private WholeForm() {}

    public static Form form() {
        return new Form(
                text("Questionnaire on the Convention", "استبيان بشأن الاتفاقية", "公约问卷"),
                "own words",
                EnumSet.allOf(Language.class),
                List.of(FormInOrder.section(), kinds(), onCondition(), repeated()));
    }

    /** One question of each kind: {@code kind-} and the word of the kind in lower case. */
    private static Section kinds() {
        return new Section(
                "kinds",
                "untoc",
                text(
                        "Article 6: Criminalization of the laundering of proceeds of crime",
                        "المادة 6: تجريم غسل عائدات الجرائم",
                        "第6条：洗钱行为的刑事定罪"),
                text(
                        "What your State did so that laundering the proceeds of crime is an offence.",
                        "ما فعلته دولتكم لتجريم غسل عائدات الجرائم.",
                        "贵国为将洗钱定为刑事犯罪所采取的措施。"),
                null,
                false,
                Stream.of(QuestionKind.values()).map(WholeForm::question).toList());
    }

    private static Section onCondition() {
        return new Section(
                "on-condition",
                "untoc",
                text("Only if not", "فقط في حال النفي", "仅在否定时"),
                MultilingualText.NONE,
                Condition.of("${offence} = 'no'"),
                false,
                List.of(FormInOrder.question("why-not", QuestionKind.LONG_TEXT, null)));
    }

    private static Section repeated() {
        return new Section(
                "authorities",
                "untoc",
                text("Central authorities", "السلطات المركزية", "中央机关"),
                MultilingualText.NONE,
                null,
                true,
                List.of(FormInOrder.question("authority", QuestionKind.TEXT, null)));
    }

    private static Question question(QuestionKind kind) {
        return new Question(
                "kind-" + kind.word().toLowerCase(Locale.ROOT),
                kind == QuestionKind.NOTE ? "" : Integer.toString(kind.ordinal() + 1),
                kind,
                text(
                        "Has your State adopted legislative and other measures on this (" + kind.word() + ")?",
                        "هل اعتمدت دولتكم تدابير تشريعية وتدابير أخرى في هذا الشأن؟",
                        "贵国是否为此采取了立法和其他措施？"),
                text("Name the law and the article.", "اذكروا القانون والمادة.", "请写明法律及条款。"),
                kind == QuestionKind.YES_NO,
                kind == QuestionKind.ONE_OF || kind == QuestionKind.MANY_OF ? choices() : List.of(),
                kind == QuestionKind.TABLE ? columns() : List.of(),
                List.of(new Provision("untoc", 6, "1 (a)"), new Provision("untoc", 7, "")),
                kind == QuestionKind.YES_NO ? Obligation.SHALL : Obligation.SHALL_CONSIDER,
                null,
                null,
                MultilingualText.NONE);
    }

    private static List<Choice> choices() {
        return List.of(
                Choice.of("law", text("By a law", "بقانون", "通过法律")),
                new Choice(
                        "other",
                        text("Otherwise", "بطريقة أخرى", "其他方式"),
                        text("Say how.", "بيّنوا كيف.", "请说明。"),
                        false,
                        true),
                new Choice("none", text("Not at all", "لا شيء", "没有"), MultilingualText.NONE, true, false));
    }

    private static List<Column> columns() {
        return List.of(
                new Column("year", QuestionKind.NUMBER, text("Year", "السنة", "年份")),
                new Column("since", QuestionKind.DATE, text("Since", "منذ", "起始日期")),
                new Column("what", QuestionKind.TEXT, text("What", "ماذا", "内容")));
    }

    private static MultilingualText text(String english, String arabic, String chinese) {
        return MultilingualText.of(Language.ENGLISH, english)
                .with(Language.ARABIC, arabic)
                .with(Language.CHINESE, chinese);
    }
}
