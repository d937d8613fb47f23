package org.plenary.questionnaires.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.mapping.MappingPage.Answer;
import org.plenary.questionnaires.mapping.MappingPage.Form;
import org.plenary.questionnaires.mapping.MappingPage.Group;
import org.plenary.questionnaires.mapping.MappingPage.Line;
import org.plenary.questionnaires.mapping.MappingPage.Option;

/** Makes the form of what one question continues. */
final class CorrespondenceForms {

    /** Longer labels are cut in the list; the whole question stands below it. */
    private static final int LONGEST = 140;

    private final Between between;
    private final Question question;
    private final Words words;
    private final Map<String, Question> older;

    CorrespondenceForms(Between between, Question question, Words words) {
        this.between = between;
        this.question = question;
        this.words = words;
        this.older = between.olderByKey();
    }

    /**
     * The form with the lines that were typed, and an empty one.
     *
     * @param there what another put there meanwhile; null if nobody did
     */
    Form form(List<TypedLine> typed, String seen, Show show, String error, @Nullable List<Correspondence> there) {
        var lines = new ArrayList<>(typed);
        lines.add(TypedLine.EMPTY);
        return new Form(
                between.newer().form().title().in(words.language()),
                between.older().form().title().in(words.language()),
                "/desk/questionnaires/" + between.newer().code(),
                MappingPages.asked(question, words),
                question.choices().stream().map(this::title).toList(),
                between.address() + show.query() + "#q-" + question.key(),
                between.address() + "/questions/" + question.key(),
                seen,
                show.word(),
                error,
                there == null
                        ? null
                        : there.stream()
                                .map(each -> MappingPages.continued(question, each, older, words))
                                .toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(number -> line(number, lines.get(number)))
                        .toList());
    }

    private Line line(int number, TypedLine line) {
        var continued = older.get(line.older());
        return new Line(
                TypedLine.name(number, ""),
                words.text(line.older().isEmpty() ? "mapping.one-more" : "mapping.older-number", number + 1),
                line.older(),
                continued == null ? null : continued.title().in(words.language()),
                questions(line.older()),
                relations(line.relation()),
                answers(number, line, continued),
                line.older().isEmpty()
                        ? List.of()
                        : ContinuityFindings.of(question, line.of(question.key()), older, words));
    }

    /** Nothing, the closest, then all by section; one that is not there stays what is chosen. */
    private List<Group> questions(String chosen) {
        var nothing = new Option("", words.text("mapping.nothing"), null, chosen.isEmpty());
        var first = chosen.isEmpty() || older.containsKey(chosen)
                ? List.of(nothing)
                : List.of(nothing, new Option(chosen, chosen, null, true));
        var closest = ClosestQuestions.to(question, between.older().form(), words.language()).stream()
                .map(each -> option(each, ""))
                .toList();
        return Stream.of(
                        Stream.of(new Group("", null, first), new Group(words.text("mapping.closest"), null, closest)),
                        between.older().form().sections().stream()
                                .map(section -> new Group(
                                        section.title().in(words.language()).text(),
                                        lang(section.title().in(words.language())),
                                        section.questions().stream()
                                                .filter(each -> each.isAnswerable()
                                                        || each.key().equals(chosen))
                                                .map(each -> option(each, chosen))
                                                .toList())))
                .flatMap(groups -> groups)
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private Option option(Question each, String chosen) {
        var title = each.title().in(words.language());
        var label = each.key() + " · " + title.text();
        return new Option(
                each.key(),
                label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label,
                lang(title),
                each.key().equals(chosen));
    }

    private List<Option> relations(Relation chosen) {
        return Arrays.stream(Relation.values())
                .map(each ->
                        new Option(each.word(), words.text("mapping.relation." + each.word()), null, each == chosen))
                .toList();
    }

    /** The answers to the older question and what each becomes; none where there is nothing to choose in the newer. */
    private List<Answer> answers(int number, TypedLine line, @Nullable Question continued) {
        Set<String> values = new LinkedHashSet<>();
        if (continued != null && question.kind().isChoice()) {
            continued.choices().forEach(choice -> values.add(choice.value()));
        }
        line.values().keySet().stream().sorted().forEach(values::add);
        var inOrder = List.copyOf(values);
        return IntStream.range(0, inOrder.size())
                .mapToObj(place -> answer(number, place, inOrder.get(place), line, continued))
                .toList();
    }

    private Answer answer(int number, int place, String value, TypedLine line, @Nullable Question continued) {
        var choice = Optional.ofNullable(continued)
                .flatMap(older -> older.choice(value))
                .orElseGet(() -> Choice.of(value, MultilingualText.NONE));
        return new Answer(
                "answer-%d-%d".formatted(number, place),
                TypedLine.name(number, TypedLine.TO) + value,
                title(choice),
                becomes(value, line.chosen(value)));
    }

    /** What an older answer may become: what it does by itself, none, or any of the newer. */
    private List<Option> becomes(String from, String chosen) {
        var options = new ArrayList<Option>();
        options.add(question.choice(from)
                .map(same -> new Option(
                        TypedLine.UNDECIDED,
                        words.text("mapping.unchanged", title(same).text()),
                        lang(title(same)),
                        chosen.equals(TypedLine.UNDECIDED)))
                .orElseGet(() -> new Option(
                        TypedLine.UNDECIDED,
                        words.text("mapping.undecided"),
                        null,
                        chosen.equals(TypedLine.UNDECIDED))));
        options.add(new Option(TypedLine.NONE, words.text("mapping.none"), null, chosen.equals(TypedLine.NONE)));
        question.choices().stream()
                .filter(choice -> !choice.value().equals(from) || chosen.equals(TypedLine.TO + from))
                .map(choice -> new Option(
                        TypedLine.TO + choice.value(),
                        title(choice).text(),
                        lang(title(choice)),
                        chosen.equals(TypedLine.TO + choice.value())))
                .forEach(options::add);
        if (options.stream().noneMatch(Option::chosen)) {
            options.add(new Option(chosen, chosen.substring(TypedLine.TO.length()), null, true));
        }
        return options;
    }

    private Localized title(Choice choice) {
        var title = choice.title().in(words.language());
        return title.text().isEmpty() ? new Localized(choice.value(), words.language()) : title;
    }

    private @Nullable String lang(Localized text) {
        return text.isIn(words.language()) ? null : text.language().tag();
    }
}
