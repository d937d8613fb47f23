package org.plenary.responses.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.Heading;

/**
 * A questionnaire before a State: its sections with how far each is, remarks, submitting.
 *
 * @param deadline until when, in words
 * @param intro what to do first, in words
 * @param begins whether the response can be begun
 * @param notAsked the titles of the sections that are not asked with the answers given
 * @param news what is new to a State that answered before
 * @param remarks of the secretariat, if the response was returned
 * @param missing what is missing, in words; empty if nothing is
 * @param recorded what submitting puts on record, in words
 * @param shares whether parts of it can be shared
 * @param part how far the part is that is shared with the reader: ready or open; empty for who sees the whole
 */
record OverviewPage(
        Localized title,
        Localized cycle,
        String state,
        String address,
        String deadline,
        String stage,
        String label,
        String intro,
        boolean begins,
        boolean submits,
        String recorded,
        boolean shares,
        String part,
        int answered,
        int asked,
        List<Line> sections,
        List<Localized> notAsked,
        List<NewSection> news,
        List<RemarkLine> remarks,
        List<String> missing,
        List<SubmissionLine> submissions) {

    /**
     * A section.
     *
     * @param kind of the chip: done, now or plain
     * @param standing how far it is, in words
     * @param notes what is left to do in it, in words
     */
    record Line(Localized title, String address, String kind, String standing, List<String> notes) {}

    /** The questions of a section that are new to a State that answered before. */
    record NewSection(Localized title, List<QuestionLine> questions) {}

    record QuestionLine(Heading heading, String address) {}

    /**
     * A remark.
     *
     * @param question its title; null for a remark on the whole
     * @param address of the section of the question; empty for a remark on the whole
     */
    record RemarkLine(@Nullable Localized question, String address, String text) {}

    record SubmissionLine(String label, String address) {}
}
