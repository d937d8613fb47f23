package org.plenary.synthesis.desk;

import java.util.List;
import org.plenary.languages.Localized;

/** Pages of the figures. */
public final class SynthesisPage {

    private SynthesisPage() {}

    /**
     * A cycle: its questionnaires with their sections, the editions of its report.
     *
     * @param desk whether it is the secretariat's page, with exports and the draft
     */
    public record Overview(
            Localized title,
            String key,
            String address,
            boolean desk,
            List<Asked> questionnaires,
            List<Edition> editions) {}

    /**
     * A questionnaire.
     *
     * @param reporting how many States submitted it, in words
     * @param needs the technical assistance asked for under any provision, by kind
     */
    public record Asked(Localized title, String reporting, List<Link> sections, List<Bar> needs) {}

    public record Link(Localized title, String address) {}

    /** @param label which one of what day, in words */
    public record Edition(String label, String address) {}

    /**
     * The figures of a section.
     *
     * @param overview the address of the cycle
     */
    public record Section(
            Localized title,
            Localized questionnaire,
            Localized cycle,
            String overview,
            String address,
            boolean desk,
            List<Figure> figures) {}

    /**
     * The figures of a question.
     *
     * @param answered how many answered, in words
     * @param groups the names of the regional groups, as the columns of the table
     * @param extracts what States wrote
     * @param remark of the analysts in the language
     */
    public record Figure(
            String key,
            String number,
            Localized title,
            String answered,
            List<Bar> bars,
            List<String> groups,
            List<Earlier> earlier,
            List<Extract> extracts,
            String remark) {}

    /**
     * One value.
     *
     * @param states the names of those behind it
     * @param byGroup how many of them are in each group
     */
    public record Bar(
            Localized label, int number, int percent, String states, List<Integer> byGroup, boolean leftOut) {}

    /** The figures of a cycle before, {@code cycle} in words. */
    public record Earlier(String cycle, List<Count> counts) {}

    public record Count(Localized title, int number) {}

    public record Extract(String state, List<String> lines) {}
}
