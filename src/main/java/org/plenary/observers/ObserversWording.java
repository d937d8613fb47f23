package org.plenary.observers;

import java.time.LocalDate;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the States and days of acts on observers into words. */
@Component
class ObserversWording implements ActWording {

    private final Treaties treaties;

    ObserversWording(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public String room() {
        return "observers";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "by" -> value.isEmpty() ? value : treaties.nameOf(value, words.language());
            case "on" -> words.date(LocalDate.parse(value));
            default -> value;
        };
    }
}
