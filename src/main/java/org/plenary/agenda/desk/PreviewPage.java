package org.plenary.agenda.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the preview of a paper shows: its head, its findings, and block by block the lines of the paper beside what they
 * became.
 *
 * @param language of the paper, as HTML names it, and its direction
 * @param corrections how many the officer made; the last can be taken back
 * @param accept what accepting would do; null where it cannot be accepted
 * @param obstacles what has to be put right first, in words
 */
record PreviewPage(
        String address,
        String fileName,
        String state,
        String language,
        String direction,
        List<HeadField> head,
        List<Count> counts,
        List<Told> findings,
        List<String> obstacles,
        @Nullable Acceptance accept,
        @Nullable Accepted accepted,
        int corrections,
        List<Block> blocks,
        List<Choice> places) {

    /**
     * A value of the head that the officer can put right.
     *
     * @param type of the input, as HTML names it
     * @param choices the values there are; empty where any can be typed
     * @param missing whether the paper cannot be accepted without it
     */
    record HeadField(
            String name, String label, String hint, String value, String type, List<Choice> choices, boolean missing) {}

    /** A number with what it counts. */
    record Count(String label, int number) {}

    /** A finding in words. */
    record Told(
            String weight,
            String sentence,
            String citation,
            @Nullable String address,
            @Nullable Integer line) {}

    /** What accepting would do, and the version that it rests on. */
    record Acceptance(String effect, int basedOn, List<Told> differences) {}

    /** That the paper is accepted, and where its agenda stands. */
    record Accepted(String sentence, @Nullable String address) {}

    /**
     * Lines that belong together.
     *
     * @param place as the word of the style sheet and of the form
     * @param open whether the form that corrects it is open
     */
    record Block(
            int line,
            List<Line> lines,
            String place,
            String placeName,
            String item,
            List<Became> became,
            List<Told> findings,
            boolean open) {}

    /** A line of the paper. */
    record Line(int number, String text) {}

    /** What a line became. */
    record Became(String label, String text, String symbol) {}

    /** A choice of the form. */
    record Choice(String value, String label) {}
}
