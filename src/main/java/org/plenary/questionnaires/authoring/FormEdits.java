package org.plenary.questionnaires.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/** The changes that can be made to a form. Each gives a new form; what is not there any more is left as it is. */
final class FormEdits {

    private FormEdits() {}

    static Form entitled(Form form, MultilingualText title) {
        return new Form(title, form.source(), form.languages(), form.sections());
    }

    /** Puts a section in place of the one of its key, or at the end; the questions of the one that was there stay. */
    static Form put(Form form, Section section) {
        var there = form.section(section.key());
        if (there.isEmpty()) {
            var sections = new ArrayList<>(form.sections());
            sections.add(section);
            return with(form, sections);
        }
        return each(
                form,
                old -> old.key().equals(section.key())
                        ? new Section(
                                old.key(),
                                section.treaty(),
                                section.title(),
                                section.description(),
                                section.relevant(),
                                section.repeated(),
                                old.questions())
                        : old);
    }

    /** Puts a question in place of the one of its key if that stands in the section, else at the end of the section. */
    static Form put(Form form, String section, Question question) {
        boolean stays = form.sectionOf(question.key())
                .filter(there -> there.key().equals(section))
                .isPresent();
        if (stays) {
            return each(
                    form,
                    old -> with(
                            old,
                            old.questions().stream()
                                    .map(each -> each.key().equals(question.key()) ? question : each)
                                    .toList()));
        }
        return each(withoutQuestion(form, question.key()), old -> {
            if (!old.key().equals(section)) {
                return old;
            }
            var questions = new ArrayList<>(old.questions());
            questions.add(question);
            return with(old, questions);
        });
    }

    static Form withoutSection(Form form, String key) {
        return with(
                form,
                form.sections().stream()
                        .filter(section -> !section.key().equals(key))
                        .toList());
    }

    static Form withoutQuestion(Form form, String key) {
        return each(
                form,
                section -> with(
                        section,
                        section.questions().stream()
                                .filter(question -> !question.key().equals(key))
                                .toList()));
    }

    /** Moves a section one place up or down. */
    static Form moveSection(Form form, String key, boolean up) {
        return with(form, moved(form.sections(), placeOf(form.sections(), key), up));
    }

    /** Moves a question one place up or down in its section. */
    static Form moveQuestion(Form form, String key, boolean up) {
        return each(form, section -> {
            int place = IntStream.range(0, section.questions().size())
                    .filter(each -> section.questions().get(each).key().equals(key))
                    .findFirst()
                    .orElse(-1);
            return with(section, moved(section.questions(), place, up));
        });
    }

    private static int placeOf(List<Section> sections, String key) {
        return IntStream.range(0, sections.size())
                .filter(place -> sections.get(place).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private static <T> List<T> moved(List<T> parts, int place, boolean up) {
        int other = up ? place - 1 : place + 1;
        if (place < 0 || other < 0 || other >= parts.size()) {
            return parts;
        }
        var swapped = new ArrayList<>(parts);
        Collections.swap(swapped, place, other);
        return swapped;
    }

    private static Form each(Form form, UnaryOperator<Section> change) {
        return with(form, form.sections().stream().map(change).toList());
    }

    private static Form with(Form form, List<Section> sections) {
        return new Form(form.title(), form.source(), form.languages(), sections);
    }

    private static Section with(Section section, List<Question> questions) {
        return new Section(
                section.key(),
                section.treaty(),
                section.title(),
                section.description(),
                section.relevant(),
                section.repeated(),
                questions);
    }
}
