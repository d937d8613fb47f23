package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the States and days of acts on credentials into words. */
@Component
class CredentialsWording implements ActWording {

    private final Treaties treaties;

    CredentialsWording(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public String room() {
        return "credentials";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "by" -> treaties.nameOf(value, words.language());
            case "states" ->
                Arrays.stream(value.split(" "))
                        .map(code -> treaties.nameOf(code, words.language()))
                        .collect(Collectors.joining(", "));
            case "on" -> words.date(LocalDate.parse(value));
            default -> value;
        };
    }

    /** Whether an amendment is considered is entered on the list of all States; of the report the final version is shown. */
    @Override
    public String address(String matter) {
        return "/desk/" + matter.replaceFirst("/amendment$", "").replaceFirst("/report$", "/report/final");
    }
}
