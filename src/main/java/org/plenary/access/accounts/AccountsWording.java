package org.plenary.access.accounts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the roles and States of acts on accounts into words. */
@Component
class AccountsWording implements ActWording {

    private final Treaties treaties;

    AccountsWording(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public String room() {
        return "access";
    }

    @Override
    public String fact(String name, String value, Words words) {
        if (name.equals("account")) {
            return value;
        }
        if (value.isEmpty()) {
            return words.text("access.none");
        }
        return name.equals("roles")
                ? Arrays.stream(value.split(" "))
                        .map(role -> words.text("access.role." + role))
                        .collect(Collectors.joining(words.text("access.comma") + " "))
                : treaties.nameOf(value, words.language());
    }
}
