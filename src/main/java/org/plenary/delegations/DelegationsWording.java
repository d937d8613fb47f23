package org.plenary.delegations;

import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the States of acts on participants into words; people the record knows by number alone. */
@Component
class DelegationsWording implements ActWording {

    private final Treaties treaties;

    DelegationsWording(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public String room() {
        return "delegations";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return name.equals("delegation") ? treaties.nameOf(value, words.language()) : value;
    }

    /** {@code participants/4/17} is a person, {@code participants/4} the list. */
    @Override
    public String address(String matter) {
        var parts = matter.split("/");
        return "/desk/registration/" + parts[1] + (parts.length > 2 ? "/people/" + parts[2] : "/list");
    }
}
