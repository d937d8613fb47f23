package org.plenary.synthesis;

import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycles;
import org.plenary.record.ActWording;
import org.springframework.stereotype.Component;

/** Puts the cycle of an issued report into words. */
@Component
class SynthesisWording implements ActWording {

    private final Cycles cycles;

    SynthesisWording(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String room() {
        return "synthesis";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return name.equals("cycle")
                ? cycles.find(value)
                        .map(cycle -> cycle.title().in(words.language()).text())
                        .orElse(value)
                : value;
    }
}
