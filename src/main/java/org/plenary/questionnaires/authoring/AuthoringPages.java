package org.plenary.questionnaires.authoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.authoring.AuthoringPage.ChoiceLine;
import org.plenary.questionnaires.authoring.AuthoringPage.ColumnLine;
import org.plenary.questionnaires.authoring.AuthoringPage.Option;
import org.plenary.questionnaires.authoring.AuthoringPage.Outline;
import org.plenary.questionnaires.authoring.AuthoringPage.Part;
import org.plenary.questionnaires.authoring.AuthoringPage.QuestionForm;
import org.plenary.questionnaires.authoring.AuthoringPage.SectionForm;
import org.plenary.questionnaires.authoring.AuthoringPage.Texts;
import org.plenary.questionnaires.desk.FormFindings;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Obligation;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the pages on which questionnaires are written. */
@Component
class AuthoringPages {

    private static final int EMPTY_LINES = 3;
    private static final List<QuestionKind> OF_COLUMNS =
            List.of(QuestionKind.TEXT, QuestionKind.NUMBER, QuestionKind.DATE);

    private final Treaties treaties;

    AuthoringPages(Treaties treaties) {
        this.treaties = treaties;
    }

    /** The outline of a questionnaire as it stands. */
    Outline outline(Questionnaire shown, Words words) {
        var fields = new LinkedHashMap<String, String>();
        Typed.put(fields, "title", shown.form().title());
        return outline(shown, new Typed(fields), words);
    }

    /** The same with a title that was typed. */
    Outline outline(Questionnaire shown, Typed typed, Words words) {
        return new Outline(
                title(shown, words),
                address(shown),
                words.text("questionnaires.version", shown.version()),
                shown.frozen(),
                new FormFields(shown.form().languages(), typed, words).texts("title", "authoring.title"),
                Mark.of(shown.form().title()),
                Stream.concat(FormFindings.of(shown.form(), words).stream(), unknownArticles(shown.form(), words))
                        .toList(),
                shown.form().sections().stream()
                        .map(section -> part(shown, section, words))
                        .toList());
    }

    private Stream<String> unknownArticles(Form form, Words words) {
        return form.questions()
                .flatMap(question -> question.provisions().stream()
                        .filter(place -> !isKnown(place))
                        .map(place ->
                                words.text("authoring.no-article", question.key(), place.treaty(), place.article())));
    }

    private boolean isKnown(Provision place) {
        return treaties.instrument(place.treaty())
                .flatMap(treaty -> treaties.article(treaty, place.article()))
                .isPresent();
    }

    private static Part part(Questionnaire shown, Section section, Words words) {
        return new Part(
                section.key(),
                Heading.of(section.title(), words.language()),
                words.text("questionnaires.questions", section.questions().size()),
                address(shown) + "/authoring/sections/" + section.key(),
                section.questions().stream()
                        .map(question -> part(shown, question, words))
                        .toList());
    }

    private static Part part(Questionnaire shown, Question question, Words words) {
        return new Part(
                question.key(),
                Heading.of(question, words.language()),
                words.text("authoring.kind." + question.kind().word()),
                address(shown) + "/authoring/questions/" + question.key(),
                List.of());
    }

    SectionForm section(Asked asked, Typed typed) {
        var words = asked.words();
        var fields = new FormFields(asked.shown().form().languages(), typed, words);
        return new SectionForm(
                title(asked.shown(), words),
                address(asked.shown()) + "/authoring",
                words.text(asked.fresh() ? "authoring.section-new" : "authoring.section-change"),
                asked.action(),
                asked.seen(),
                asked.error(),
                asked.fresh(),
                fields.line("key"),
                fields.texts("title", "authoring.title"),
                fields.texts("description", "authoring.description"),
                fields.line("relevant"),
                typed.holds("repeated"),
                treaties(typed.text("treaty"), words));
    }

    /** The one that was chosen stays one to choose, even if it is not known here. */
    private List<Option> treaties(String chosen, Words words) {
        return Stream.concat(
                        Stream.of("", chosen), treaties.instruments().stream().map(Instrument::code))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .distinct()
                .map(code ->
                        new Option(code, code.isEmpty() ? words.text("authoring.none") : code, code.equals(chosen)))
                .toList();
    }

    QuestionForm question(Asked asked, Typed typed) {
        var words = asked.words();
        var fields = new FormFields(asked.shown().form().languages(), typed, words);
        return new QuestionForm(
                title(asked.shown(), words),
                address(asked.shown()) + "/authoring",
                words.text(asked.fresh() ? "authoring.question-new" : "authoring.question-change"),
                asked.action(),
                asked.seen(),
                asked.error(),
                asked.fresh(),
                fields.line("key"),
                fields.line("number"),
                kinds(List.of(QuestionKind.values()), typed.text("kind"), words),
                sections(asked.shown(), typed.text("section"), words),
                fields.texts("title", "authoring.title"),
                fields.texts("help", "authoring.help"),
                typed.holds("required"),
                fields.line("provisions"),
                obligations(typed.text("obligation"), words),
                fields.line("relevant"),
                fields.line("constraint"),
                fields.texts("message", "authoring.message"),
                fields.error("choices"),
                lines(typed, "choice.%d.value", number -> choice(fields, typed, "choice." + number + ".")),
                fields.error("columns"),
                lines(typed, "column.%d.key", number -> column(fields, typed, "column." + number + ".", words)));
    }

    /** Those that were typed and some empty ones more. */
    private static <T> List<T> lines(Typed typed, String name, IntFunction<T> line) {
        int last = IntStream.range(0, TypedQuestion.MOST)
                .filter(number -> typed.holds(name.formatted(number)))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(TypedQuestion.MOST, last + 1 + EMPTY_LINES))
                .mapToObj(line)
                .toList();
    }

    private static ChoiceLine choice(FormFields fields, Typed typed, String name) {
        Texts title = fields.texts(name + "title", "authoring.title");
        return new ChoiceLine(
                name,
                typed.text(name + "value"),
                typed.holds(name + "exclusive"),
                typed.holds(name + "text"),
                title,
                fields.texts(name + "help", "authoring.help"));
    }

    private static ColumnLine column(FormFields fields, Typed typed, String name, Words words) {
        return new ColumnLine(
                name,
                typed.text(name + "key"),
                kinds(OF_COLUMNS, typed.text(name + "kind"), words),
                fields.texts(name + "title", "authoring.title"));
    }

    private static List<Option> kinds(List<QuestionKind> kinds, String chosen, Words words) {
        return options(kinds, QuestionKind::word, "authoring.kind.", chosen, words);
    }

    private static List<Option> obligations(String chosen, Words words) {
        return Stream.concat(
                        Stream.of(new Option("", words.text("authoring.none"), chosen.isEmpty())),
                        options(
                                Arrays.asList(Obligation.values()),
                                Obligation::word,
                                "questionnaires.obligation.",
                                chosen,
                                words)
                                .stream())
                .toList();
    }

    private static <T> List<Option> options(
            List<T> all, Function<T, String> word, String key, String chosen, Words words) {
        return all.stream()
                .map(word)
                .map(each -> new Option(each, words.text(key + each), each.equals(chosen)))
                .toList();
    }

    private static List<Option> sections(Questionnaire shown, String chosen, Words words) {
        return shown.form().sections().stream()
                .map(section -> new Option(
                        section.key(),
                        section.title().in(words.language()).text(),
                        section.key().equals(chosen)))
                .toList();
    }

    private static Localized title(Questionnaire shown, Words words) {
        return shown.form().title().in(words.language());
    }

    private static String address(Questionnaire shown) {
        return "/desk/questionnaires/" + shown.code();
    }
}
