package org.plenary.responses.sharing;

import java.util.Set;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Section;

/**
 * What somebody sees and writes of a response.
 *
 * @param whole whether all of it
 * @param sections the keys of whole sections
 * @param questions the keys of single questions
 */
public record Part(boolean whole, Set<String> sections, Set<String> questions) {

    public static final Part WHOLE = new Part(true, Set.of(), Set.of());

    public static final Part NONE = new Part(false, Set.of(), Set.of());

    public Part {
        sections = Set.copyOf(sections);
        questions = Set.copyOf(questions);
    }

    public boolean isEmpty() {
        return !whole && sections.isEmpty() && questions.isEmpty();
    }

    /** The questionnaire with nothing but this part, so that whatever is made of it shows no more. */
    public Questionnaire of(Questionnaire asked) {
        if (whole) {
            return asked;
        }
        var form = asked.form();
        var own = form.sections().stream()
                .map(this::of)
                .filter(section -> !section.questions().isEmpty())
                .toList();
        return new Questionnaire(
                asked.id(),
                asked.code(),
                asked.version(),
                asked.frozen(),
                asked.edition(),
                new Form(form.title(), form.source(), form.languages(), own));
    }

    private Section of(Section section) {
        return sections.contains(section.key())
                ? section
                : new Section(
                        section.key(),
                        section.treaty(),
                        section.title(),
                        section.description(),
                        section.relevant(),
                        section.repeated(),
                        section.questions().stream()
                                .filter(question -> questions.contains(question.key()))
                                .toList());
    }
}
