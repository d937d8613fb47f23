package org.plenary.bureau;

import java.time.LocalDate;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the offices, States and days of acts on officers into words. */
@Component
class BureauWording implements ActWording {

    private final Treaties treaties;

    BureauWording(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public String room() {
        return "bureau";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "state" -> treaties.nameOf(value, words.language());
            case "office" ->
                Office.of(value)
                        .map(office -> words.text("bureau.office." + office.word()))
                        .orElse(value);
            case "day" -> words.date(LocalDate.parse(value));
            default -> value;
        };
    }
}
