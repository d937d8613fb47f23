package org.plenary.treaties.states;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;

/**
 * What the list of States shows: one regional group after the other, each in the alphabetical order of the page's language.
 *
 * @param total how many there are in all, in words
 */
record StatesPage(String total, List<Group> groups) {

    /** A regional group, or those outside. */
    record Group(String name, List<Entry> states) {}

    /** A State. */
    record Entry(String code, Localized name) {}

    static StatesPage of(Treaties treaties, LocalDate today, Words words) {
        return new StatesPage(
                words.text("treaties.states.total", treaties.states().size()),
                Stream.concat(
                                treaties.groups().stream()
                                        .map(group -> new Group(
                                                group.name()
                                                        .in(words.language())
                                                        .text(),
                                                entries(treaties, group.code(), today, words))),
                                Stream.of(new Group(
                                        words.text("treaties.group.none"), entries(treaties, "", today, words))))
                        .toList());
    }

    private static List<Entry> entries(Treaties treaties, String group, LocalDate today, Words words) {
        return treaties.states().stream()
                .filter(state -> state.groupOn(today)
                        .map(State.Membership::group)
                        .orElse("")
                        .equals(group))
                .sorted(Alphabet.of(words.language()))
                .map(state -> new Entry(state.code(), state.name().in(words.language())))
                .toList();
    }
}
