package org.plenary.synthesis.report;

import java.util.List;

/**
 * A synthesis report in one language: numbered paragraphs in parts, footnotes with the States, tables, an annex.
 *
 * @param language its tag
 * @param lead the cycle and the day of the data, in words
 */
public record Report(String language, String title, String lead, List<Part> parts, Annex annex) {

    public boolean isRightToLeft() {
        return language.equals("ar");
    }

    /** A part with a heading, often on an article. */
    public record Part(String heading, List<Paragraph> paragraphs) {}

    /**
     * A numbered paragraph.
     *
     * @param key what it is about, the same in all editions: the questionnaire and the question, {@code code/key}
     * @param sentences one after another, each with the States behind it
     * @param bars the same figures as a picture; none where nothing is counted
     */
    public record Paragraph(String key, int number, List<Sentence> sentences, List<Bar> bars) {}

    /**
     * @param footnote its number; 0 for none
     * @param states the names of the States behind it, in words; empty for none
     */
    public record Sentence(String text, int footnote, String states) {}

    /** @param percent of the reporting States, 0 to 100 */
    public record Bar(String label, int number, int percent) {}

    /** Who replied when. */
    public record Annex(String heading, List<String> columns, List<List<String>> rows) {}
}
