package org.plenary.agenda.acts;

import java.time.LocalDate;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.springframework.stereotype.Component;

/** Puts the papers, languages and days of acts on agendas into words. */
@Component
class AgendaWording implements ActWording {

    /** How the record's keys of agendas begin; the key of the session follows. */
    static final String MATTER = "agenda/";

    @Override
    public String room() {
        return "agenda";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "language" -> words.text("web.language." + value);
            case "day" -> words.date(LocalDate.parse(value));
            case "paper" -> value.isEmpty() ? words.text("agenda.paper.without-symbol") : value;
            default -> value;
        };
    }

    @Override
    public String address(String matter) {
        return "/desk/sessions/" + matter.substring(MATTER.length()) + "/agenda";
    }
}
