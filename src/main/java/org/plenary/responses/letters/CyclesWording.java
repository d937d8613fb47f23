package org.plenary.responses.letters;

import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycles;
import org.plenary.record.ActWording;
import org.springframework.stereotype.Component;

/** Puts the cycle of an act of writing to States into words. */
@Component
class CyclesWording implements ActWording {

    private final Cycles cycles;

    CyclesWording(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String room() {
        return "cycles";
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
