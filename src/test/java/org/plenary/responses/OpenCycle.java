package org.plenary.responses;

import java.time.LocalDate;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Form;
import org.springframework.stereotype.Component;

/** Opens a cycle with one questionnaire, as a test starts. */
@Component
public class OpenCycle {

    private final Questionnaires questionnaires;
    private final Cycles cycles;

    OpenCycle(Questionnaires questionnaires, Cycles cycles) {
        this.questionnaires = questionnaires;
        this.cycles = cycles;
    }

    /** The cycle of a key, open until the end of 2030; its questionnaire has the same code. */
    public Cycle of(String key, Form form, String... states) {
        return of(key, key, form, states);
    }

    /** The cycle of a key with a questionnaire of a code. */
    public Cycle of(String key, String code, Form form, String... states) {
        return open(key, code, form, LocalDate.of(2026, 1, 1), states);
    }

    /** A cycle that opened half a year after the others. */
    public Cycle later(String key, String code, Form form, String... states) {
        return open(key, code, form, LocalDate.of(2026, 7, 1), states);
    }

    private Cycle open(String key, String code, Form form, LocalDate opens, String... states) {
        Questionnaire asked = questionnaires.enter(code, form, "officer");
        cycles.plan(new Cycle(
                0,
                cycles.find(key).map(Cycle::edition).orElse(0),
                key,
                MultilingualText.of(Language.ENGLISH, "Cycle " + key),
                opens,
                LocalDate.of(2030, 12, 31),
                CycleStage.PLANNED,
                List.of(asked.id()),
                List.of(states)));
        cycles.open(key, "officer");
        return cycles.find(key).orElseThrow();
    }
}
