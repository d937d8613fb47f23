package org.plenary.questionnaires.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * All that a version of a questionnaire asks, in one structure for all languages.
 *
 * @param source whose words they are
 * @param languages in which it is meant to be whole
 */
public record Form(MultilingualText title, String source, Set<Language> languages, List<Section> sections) {

    /** Letters of the longest text of a questionnaire; the longest answer has less than half. */
    public static final int LONGEST_TEXT = 50_000;

    public Form {
        var inOrder = EnumSet.noneOf(Language.class);
        inOrder.addAll(languages);
        languages = Collections.unmodifiableSet(inOrder);
        sections = List.copyOf(sections);
    }

    /** All questions and notes in their order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** The question of a key. */
    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The section of a key. */
    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** The section a question stands in. */
    public Optional<Section> sectionOf(String question) {
        return sections.stream()
                .filter(section ->
                        section.questions().stream().anyMatch(each -> each.key().equals(question)))
                .findFirst();
    }
}
