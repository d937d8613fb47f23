package org.plenary.observers.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.observers.Names;
import org.plenary.observers.register.RegisterFilter.Gap;

/**
 * What the desk shows of the register: the organizations that were asked for, a page at a time.
 *
 * @param gaps what is missing in the whole register, and those in which it is
 * @param next the address of the next page; null on the last
 */
record RegisterPage(
        String asked,
        List<Choice> kinds,
        List<Choice> choicesOfGaps,
        String summary,
        List<Row> rows,
        List<GapLine> gaps,
        @Nullable String next) {

    private static final int ROWS = 50;

    static RegisterPage of(List<Organization> all, RegisterFilter filter, Words words) {
        var found = all.stream()
                .filter(each -> filter.isMetBy(each, words.language()))
                .sorted(Names.of(words.language(), Organization::name))
                .toList();
        int from = IntStream.range(0, found.size())
                .filter(index -> found.get(index).id() == filter.after())
                .map(index -> index + 1)
                .findFirst()
                .orElse(0);
        int to = Math.min(from + ROWS, found.size());
        return new RegisterPage(
                filter.called(),
                kinds(filter.kind(), words),
                Arrays.stream(Gap.values())
                        .map(gap ->
                                new Choice(gap.word(), words.text("observers.gap." + gap.word()), gap == filter.gap()))
                        .toList(),
                words.text("observers.register.summary", to == 0 ? 0 : from + 1, to, found.size()),
                found.subList(from, to).stream()
                        .map(each -> Row.of(each, words))
                        .toList(),
                gaps(all, words),
                to < found.size() ? filter.address(found.get(to - 1).id()) : null);
    }

    private static List<GapLine> gaps(List<Organization> all, Words words) {
        return Arrays.stream(Gap.values())
                .filter(gap -> count(all, gap, words) > 0)
                .map(gap -> new GapLine(
                        words.text("observers.gap." + gap.word() + ".count", count(all, gap, words), all.size()),
                        RegisterFilter.address(gap)))
                .toList();
    }

    private static long count(List<Organization> all, Gap gap, Words words) {
        return all.stream().filter(each -> gap.isIn(each, words.language())).count();
    }

    /** How many organizations miss something. */
    record GapLine(String sentence, String address) {}

    /** The kinds to choose from. */
    static List<Choice> kinds(String chosen, Words words) {
        return Arrays.stream(OrganizationKind.values())
                .map(each -> new Choice(
                        each.word(),
                        words.text("observers.kind." + each.word()),
                        each.word().equals(chosen)))
                .toList();
    }

    /** A kind or a gap. */
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
