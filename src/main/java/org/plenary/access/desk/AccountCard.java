package org.plenary.access.desk;

import java.util.Arrays;
import java.util.List;
import org.plenary.access.Role;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Treaties;

/**
 * The form of one account, new or known.
 *
 * @param known whether the account is there already
 * @param standing how it stands, as {@link AccountsPage.Row} says it; empty for a new one
 * @param problem the end of the key of what is wrong with what was typed; empty if nothing is
 * @param passkeys how many it has
 * @param providers the addresses of the providers it is bound to
 */
record AccountCard(
        boolean known,
        AccountForm form,
        String standing,
        String problem,
        boolean mails,
        int passkeys,
        List<String> providers,
        List<Choice> roles,
        List<Choice> states,
        List<Choice> languages) {

    static AccountCard of(
            boolean known,
            AccountForm form,
            String standing,
            String problem,
            boolean mails,
            int passkeys,
            List<String> providers,
            Words words,
            Treaties treaties) {
        var roles = Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.word(),
                        words.text("access.role." + role.word()),
                        form.roles().contains(role)))
                .toList();
        var states = treaties.states().stream()
                .sorted(Alphabet.of(words.language()))
                .map(state -> new Choice(
                        state.code(),
                        state.name().in(words.language()).text(),
                        state.code().equals(form.state())))
                .toList();
        var languages = Arrays.stream(Language.values())
                .map(each -> new Choice(each.tag(), each.ownName(), each == words.language()))
                .toList();
        return new AccountCard(known, form, standing, problem, mails, passkeys, providers, roles, states, languages);
    }

    String address() {
        return "/desk/accounts/" + form.name();
    }

    /** The end of the key of what is wrong with this field; empty if nothing is. */
    String error(String field) {
        return problem.startsWith(field) ? problem : "";
    }

    /** The end of the key of what is wrong with no field of its own; empty if nothing is. */
    String errorOfAll() {
        return error("name").isEmpty() && error("email").isEmpty() ? problem : "";
    }

    /** Something to choose. */
    record Choice(String value, String label, boolean chosen) {}
}
