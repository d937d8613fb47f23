package org.plenary.responses.form;

import java.util.List;
import java.util.Optional;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.AnswerPlace;

/**
 * A section before the one who answers.
 *
 * @param occurrence 0, or the number of the occurrence of a repeated section
 */
public record Sheet(Respondent respondent, Section section, int occurrence) {

    /** The address of its form. */
    public String address() {
        return address(section, occurrence);
    }

    /** The first entry of a repeated section, else the section itself. */
    public String first() {
        return address(section, section.repeated() ? 1 : 0);
    }

    /** The next section, or the overview after the last. */
    String next() {
        return neighbour(1).orElse(respondent.address());
    }

    /** The section before; empty before the first. */
    Optional<String> previous() {
        return neighbour(-1);
    }

    Optional<Question> question(String key) {
        return section.questions().stream()
                .filter(question -> question.key().equals(key) && question.isAnswerable())
                .findFirst();
    }

    AnswerPlace place(Question question) {
        return new AnswerPlace(question.key(), occurrence);
    }

    private Optional<String> neighbour(int step) {
        List<Section> all = respondent.questionnaire().form().sections();
        int place = all.indexOf(section) + step;
        return place < 0 || place >= all.size()
                ? Optional.empty()
                : Optional.of(address(all.get(place), all.get(place).repeated() ? 1 : 0));
    }

    private String address(Section of, int number) {
        return respondent.address() + "/sections/" + of.key() + "/" + number;
    }
}
