package org.plenary.access.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;
import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Grant;
import org.springframework.util.MultiValueMap;

/** What is typed of an account. */
record AccountForm(String name, String email, Set<Role> roles, String state, String organization, int edition) {

    static final AccountForm EMPTY = new AccountForm("", "", Set.of(), "", "", 0);

    static AccountForm typed(MultiValueMap<String, String> fields) {
        return new AccountForm(
                value(fields, "name"),
                value(fields, "email"),
                roles(Objects.requireNonNullElse(fields.get("roles"), List.of())),
                value(fields, "state"),
                value(fields, "organization"),
                edition(value(fields, "edition")));
    }

    /** @param isState whether a text is the code of a State */
    static AccountForm of(Account account, Predicate<String> isState) {
        var actingFor = account.actingFor() == null ? "" : account.actingFor();
        boolean state = isState.test(actingFor);
        return new AccountForm(
                account.name(),
                account.email() == null ? "" : account.email(),
                account.roles(),
                state ? actingFor : "",
                state ? "" : actingFor,
                account.edition());
    }

    /** Under the name of the account it is for. */
    AccountForm called(String account) {
        return new AccountForm(account, email, roles, state, organization, edition);
    }

    /** Where a State is chosen, an organization that was typed, too, is left out. */
    Grant grant() {
        var actingFor = Stream.of(state, organization)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
        return new Grant(lowerOrNull(email), roles, actingFor);
    }

    private static @Nullable String lowerOrNull(String text) {
        return text.isEmpty() ? null : text.toLowerCase(Locale.ROOT);
    }

    private static String value(MultiValueMap<String, String> fields, String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "").strip();
    }

    private static Set<Role> roles(List<String> words) {
        return Arrays.stream(Role.values())
                .filter(role -> words.contains(role.word()))
                .collect(Collectors.toSet());
    }

    private static int edition(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
