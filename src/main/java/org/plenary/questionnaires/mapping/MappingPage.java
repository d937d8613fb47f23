package org.plenary.questionnaires.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;

/** Pages on which it is set out what a questionnaire continues. */
final class MappingPage {

    private MappingPage() {}

    /**
     * Two questionnaires side by side.
     *
     * @param address of the newer at the desk
     * @param matter under which the record has what was set out
     * @param file the address of the mapping as a file
     * @param empty what to say where no question is shown
     * @param unasked what the mapping says of questions that the newer does not ask
     * @param unmapped older questions that nothing continues
     */
    record SideBySide(
            String heading,
            Localized newer,
            Localized older,
            String address,
            String matter,
            String file,
            String counts,
            List<Filter> filters,
            String empty,
            List<Part> parts,
            List<Unasked> unasked,
            List<Asked> unmapped) {}

    /** @param address of what is shown when it is followed: only these, or all again */
    record Filter(String label, int number, String address, boolean current) {}

    /** A section of the newer questionnaire. */
    record Part(Localized title, List<Pair> pairs) {}

    /**
     * A question of the newer and what it continues.
     *
     * @param form the address where that is changed
     * @param findings what is wrong with it
     */
    record Pair(Asked question, String form, List<Continued> older, List<String> findings) {}

    /** A question as a questionnaire asks it; the title is empty where there is none of the key. */
    record Asked(String key, Localized title) {}

    /** @param values what becomes of its answers, in words; empty if they are the same */
    record Continued(Asked question, String relation, List<String> values) {}

    /** @param removal the address where it is taken out */
    record Unasked(String key, String older, String removal, String seen) {}

    /**
     * The form of what one question continues.
     *
     * @param choices what can be answered to it
     * @param seen the mark of what was there when the form was opened
     * @param show which questions the page it was opened from shows
     * @param error what is wrong, in words; empty if nothing is
     * @param there what another put there meanwhile; null if nobody did
     */
    record Form(
            Localized newer,
            Localized older,
            String questionnaire,
            Asked question,
            List<Localized> choices,
            String back,
            String action,
            String seen,
            String show,
            String error,
            @Nullable List<Continued> there,
            List<Line> lines) {}

    /**
     * One older question on the form.
     *
     * @param name the beginning of the names of its fields
     * @param label what number it is, in words
     * @param shown the key of the question whose answers stand below
     * @param title of that question; null if there is none
     */
    record Line(
            String name,
            String label,
            String shown,
            @Nullable Localized title,
            List<Group> older,
            List<Option> relations,
            List<Answer> answers,
            List<String> findings) {}

    /**
     * Options under one heading; without one if that is empty.
     *
     * @param lang the language of the label if it is not that of the page, else null
     */
    record Group(String label, @Nullable String lang, List<Option> options) {}

    /** @param lang the language of the label if it is not that of the page, else null */
    record Option(String value, String label, @Nullable String lang, boolean chosen) {}

    /** An older answer and what it may become. @param id of its field on the page */
    record Answer(String id, String name, Localized title, List<Option> options) {}
}
