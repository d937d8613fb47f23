package org.plenary.programme;

import java.time.LocalDate;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.springframework.stereotype.Component;

/** Puts the days of acts on programmes into words. */
@Component
class ProgrammeWording implements ActWording {

    /** How the record's keys of programmes begin; the key of the session follows. */
    static final String MATTER = "programme/";

    @Override
    public String room() {
        return "programme";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return name.equals("day") ? words.date(LocalDate.parse(value)) : value;
    }

    @Override
    public String address(String matter) {
        return "/desk/sessions/" + matter.substring(MATTER.length()) + "/programme";
    }
}
