package org.plenary.questionnaires.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.mapping.MappedQuestions.Mapped;
import org.plenary.questionnaires.mapping.MappingPage.Asked;
import org.plenary.questionnaires.mapping.MappingPage.Continued;
import org.plenary.questionnaires.mapping.MappingPage.Filter;
import org.plenary.questionnaires.mapping.MappingPage.Pair;
import org.plenary.questionnaires.mapping.MappingPage.Part;
import org.plenary.questionnaires.mapping.MappingPage.SideBySide;
import org.plenary.questionnaires.mapping.MappingPage.Unasked;
import org.springframework.stereotype.Component;

/** Makes the page of two questionnaires side by side. */
@Component
class MappingPages {

    private final Continuities continuities;

    MappingPages(Continuities continuities) {
        this.continuities = continuities;
    }

    SideBySide sideBySide(Between between, Show show, Words words) {
        var questions = mapped(between, words);
        return new SideBySide(
                words.text(
                        "questionnaires.continuity",
                        between.newer().form().title(),
                        between.older().form().title()),
                between.newer().form().title().in(words.language()),
                between.older().form().title().in(words.language()),
                "/desk/questionnaires/" + between.newer().code(),
                between.matter(),
                between.address() + ".json",
                words.text(
                        "questionnaires.questions",
                        questions.continuity().correspondences().size()),
                Stream.of(Show.WITHOUT, Show.FINDINGS)
                        .map(each -> filter(between, questions, each, show, words))
                        .toList(),
                words.text("mapping.empty." + show.word()),
                parts(between, questions, show, words),
                questions.unasked().stream()
                        .map(each -> unasked(between, questions, each))
                        .toList(),
                questions.unmapped(between).stream()
                        .map(question -> asked(question, words))
                        .toList());
    }

    /** The address of the form of the next question that is shown, or of the page itself after the last. */
    String after(Between between, String key, Show show, Words words) {
        return mapped(between, words)
                .after(key, show)
                .map(next -> form(between, next, show))
                .orElse(between.address() + show.query());
    }

    private MappedQuestions mapped(Between between, Words words) {
        return MappedQuestions.of(
                between,
                continuities.between(between.newer().code(), between.older().code()),
                words);
    }

    private static Filter filter(Between between, MappedQuestions questions, Show each, Show show, Words words) {
        return new Filter(
                words.text("mapping." + each.word()),
                questions.shown(each).size(),
                between.address() + (each == show ? Show.ALL : each).query(),
                each == show);
    }

    private static List<Part> parts(Between between, MappedQuestions questions, Show show, Words words) {
        var bySection = questions.shown(show).stream()
                .collect(Collectors.groupingBy(
                        mapped -> mapped.section().key(), LinkedHashMap::new, Collectors.toList()));
        return bySection.values().stream()
                .map(mapped -> new Part(
                        title(mapped.getFirst().section(), words),
                        mapped.stream()
                                .map(each -> pair(between, questions.older(), each, show, words))
                                .toList()))
                .toList();
    }

    private static Localized title(Section section, Words words) {
        var title = section.title().in(words.language());
        return title.text().isEmpty() ? new Localized(section.key(), words.language()) : title;
    }

    private static Pair pair(Between between, Map<String, Question> older, Mapped mapped, Show show, Words words) {
        return new Pair(
                asked(mapped.question(), words),
                form(between, mapped.question().key(), show),
                mapped.continued().stream()
                        .map(each -> continued(mapped.question(), each, older, words))
                        .toList(),
                mapped.findings());
    }

    private static Unasked unasked(Between between, MappedQuestions questions, Correspondence each) {
        return new Unasked(
                each.question(),
                each.older(),
                between.address() + "/removal",
                CorrespondencesMark.of(questions.continuity().of(each.question())));
    }

    private static String form(Between between, String key, Show show) {
        return between.address() + "/questions/" + key + show.query();
    }

    static Asked asked(Question question, Words words) {
        return new Asked(question.key(), question.title().in(words.language()));
    }

    /** What a question continues, in words. */
    static Continued continued(Question newer, Correspondence each, Map<String, Question> olderByKey, Words words) {
        var older = Optional.ofNullable(olderByKey.get(each.older()));
        return new Continued(
                older.map(question -> asked(question, words))
                        .orElseGet(() -> new Asked(each.older(), new Localized("", words.language()))),
                words.text("questionnaires.relation." + each.relation().word()),
                new TreeMap<>(each.values())
                        .entrySet().stream()
                                .filter(value -> !value.getKey().equals(value.getValue()))
                                .map(value -> value(newer, older, value, words))
                                .toList());
    }

    private static String value(
            Question newer, Optional<Question> older, Map.Entry<String, String> value, Words words) {
        return words.text(
                value.getValue().isEmpty() ? "mapping.value-dropped" : "mapping.value-becomes",
                older.map(question -> ChoiceWords.of(question, value.getKey())).orElse(value.getKey()),
                ChoiceWords.of(newer, value.getValue()));
    }
}
