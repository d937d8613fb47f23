package org.plenary.observers.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.observers.Names;

/**
 * What the desk shows of the register: the organizations that were asked for, a page at a time.
 *
 * @param next the address of the next page; null on the last
 */
record RegisterPage(
        String asked,
        List<Choice> kinds,
        String summary,
        List<Row> rows,
        @Nullable String next) {

    private static final int ROWS = 50;

    /** The page of what is asked, after the organization of a number; 0 for the first page. */
    static RegisterPage of(List<Organization> all, String asked, String kind, long after, Words words) {
        var found = all.stream()
                .filter(each -> kind.isEmpty() || each.kind().word().equals(kind))
                .filter(each -> asked.isBlank() || each.isCalled(asked))
                .sorted(Names.of(words.language(), Organization::name))
                .toList();
        int from = IntStream.range(0, found.size())
                .filter(index -> found.get(index).id() == after)
                .map(index -> index + 1)
                .findFirst()
                .orElse(0);
        int to = Math.min(from + ROWS, found.size());
        return new RegisterPage(
                asked,
                kinds(kind, words),
                words.text("observers.register.summary", to == 0 ? 0 : from + 1, to, found.size()),
                found.subList(from, to).stream()
                        .map(each -> Row.of(each, words))
                        .toList(),
                to < found.size()
                        ? "/desk/organizations?q=%s&kind=%s&after=%d"
                                .formatted(
                                        encoded(asked),
                                        encoded(kind),
                                        found.get(to - 1).id())
                        : null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The kinds to choose from. */
    static List<Choice> kinds(String chosen, Words words) {
        return Arrays.stream(OrganizationKind.values())
                .map(each -> new Choice(
                        each.word(),
                        words.text("observers.kind." + each.word()),
                        each.word().equals(chosen)))
                .toList();
    }

    /** A kind. */
    record Choice(String value, String label, boolean chosen) {}

    /** An organization in a line. */
    record Row(String address, Localized name, String acronym, String kind, String basis, boolean checked) {

        static Row of(Organization each, Words words) {
            return new Row(
                    "/desk/organizations/" + each.id(),
                    each.name().in(words.language()),
                    each.acronym().in(words.language()).text(),
                    words.text("observers.kind." + each.kind().word()),
                    Optional.of(each.basis()).filter(basis -> !basis.isEmpty()).orElse(each.source()),
                    each.checked());
        }
    }
}
