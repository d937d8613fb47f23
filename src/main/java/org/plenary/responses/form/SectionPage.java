package org.plenary.responses.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.Outside;
import org.plenary.questionnaires.sheet.QuestionPart;

/**
 * The form of a section.
 *
 * @param keeper for whom the browser keeps what is not saved yet
 * @param overview the address of the whole questionnaire
 * @param place "Section 3 of 12"
 * @param previous the address of the section before; empty for the first
 * @param relevant the XPath under which the section is asked; empty for always
 * @param asked whether it is asked with the answers there are
 * @param toConfirm how many earlier answers wait for a yes
 * @param occurrences the entries of a repeated section; empty for others
 * @param takesOut whether the entry that is shown can be taken out
 * @param outside the values of other sections that conditions here ask about
 */
record SectionPage(
        Localized questionnaire,
        Localized cycle,
        Localized title,
        Localized description,
        String address,
        String keeper,
        String overview,
        String place,
        String previous,
        boolean asked,
        boolean writes,
        String closed,
        int toConfirm,
        String trouble,
        List<Line> questions,
        List<Occurrence> occurrences,
        boolean takesOut,
        List<Outside> outside) {

    /**
     * A question with how its answer stands.
     *
     * @param takesFiles whether documents can be added to its answer
     * @param earlier where and when an answer is from that waits for a yes; empty for others
     * @param saved how it was saved last; empty if never
     * @param theirs the lines of what another saved meanwhile; null if none did
     * @param was the mark of the answer that is shown, which tells whether it was touched
     * @param history the address of all its wordings; empty if there is none
     * @param comments the address of what those who write it say about it, and how much that is in words
     * @param readers the word of who may read it
     */
    record Line(
            QuestionPart part,
            boolean takesFiles,
            String earlier,
            boolean confirmed,
            String saved,
            @Nullable List<String> theirs,
            String was,
            String history,
            Link comments,
            String readers) {}

    record Link(String address, String label) {}

    record Occurrence(String label, String address, boolean current) {}
}
