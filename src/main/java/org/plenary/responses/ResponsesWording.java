package org.plenary.responses;

import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.record.ActWording;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the State, the questionnaire and the cycle of an act on a response into words. */
@Component
class ResponsesWording implements ActWording {

    private final Treaties treaties;
    private final Questionnaires questionnaires;
    private final Cycles cycles;

    ResponsesWording(Treaties treaties, Questionnaires questionnaires, Cycles cycles) {
        this.treaties = treaties;
        this.questionnaires = questionnaires;
        this.cycles = cycles;
    }

    @Override
    public String room() {
        return "responses";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "state" -> treaties.nameOf(value, words.language());
            case "questionnaire" ->
                questionnaires
                        .latest(value)
                        .map(each -> each.form().title().in(words.language()).text())
                        .orElse(value);
            case "cycle" ->
                cycles.find(value)
                        .map(each -> each.title().in(words.language()).text())
                        .orElse(value);
            default -> value;
        };
    }
}
