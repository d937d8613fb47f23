package org.plenary.questionnaires;

import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.springframework.stereotype.Component;

/** Puts the cycles of acts into words; {@code cycles/2026} is the matter of one. */
@Component
class QuestionnairesWording implements ActWording {

    private final Cycles cycles;

    QuestionnairesWording(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String room() {
        return "questionnaires";
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
