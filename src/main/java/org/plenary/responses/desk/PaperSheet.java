package org.plenary.responses.desk;

import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.AnswerPlace;

/** A section of a response that is entered from paper, in one of its occurrences. */
record PaperSheet(DeskResponse read, Section section, int occurrence) {

    String address() {
        return address(section, occurrence);
    }

    String address(Section of, int number) {
        return "%s/paper/%s/%d".formatted(read.address(), of.key(), number);
    }

    AnswerPlace place(Question question) {
        return new AnswerPlace(question.key(), occurrence);
    }
}
