package org.plenary.treaties.status;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Participation;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.Standing;
import org.plenary.treaties.Status;

/** The States as tiles, by regional group; within a group in the alphabetical order of the page's language. */
record Tiles(List<Group> groups) {

    /** What those outside the groups have in place of a group's code in addresses. */
    static final String OUTSIDE = "none";

    /**
     * A regional group.
     *
     * @param parties how many of it are Parties, in words
     * @param address the list of these
     */
    record Group(String name, String parties, String address, List<Tile> tiles) {}

    /**
     * One State.
     *
     * @param standing decides its fill and pattern
     * @param label its name and what it did, for those who point at it or hear it
     */
    record Tile(String code, String address, String standing, String label) {}

    static Tiles of(Status status, List<RegionalGroup> groups, Words words) {
        var addresses = new Addresses(status.instrument(), status.on());
        return new Tiles(Stream.concat(
                        groups.stream()
                                .map(group -> group(
                                        group.name().in(words.language()).text(),
                                        addresses.list(Show.PARTIES, group.code()),
                                        status.in(group.code()),
                                        words)),
                        Stream.of(group(
                                words.text("treaties.group.none"),
                                addresses.list(Show.PARTIES, OUTSIDE),
                                status.in(null),
                                words)))
                .toList());
    }

    private static Group group(String name, String address, Status status, Words words) {
        return new Group(
                name,
                words.text(
                        "treaties.group.parties",
                        status.inForce(),
                        status.participants().size()),
                address,
                status.participants().stream()
                        .sorted(Comparator.comparing(Status.Participant::state, Alphabet.of(words.language())))
                        .map(each -> tile(each, words))
                        .toList());
    }

    private static Tile tile(Status.Participant participant, Words words) {
        var state = participant.state();
        return new Tile(
                state.code(), "/states/" + state.code(), participant.standing().word(), label(participant, words));
    }

    private static String label(Status.Participant participant, Words words) {
        var name = participant.state().name().in(words.language()).text();
        var key = "treaties.tile." + participant.standing().word();
        return switch (participant.standing()) {
            case PARTY -> words.text(key, name, date(participant.inForce()));
            case DEPOSITED -> words.text(key, name, date(act(participant).deposited()), date(participant.inForce()));
            case SIGNATORY -> words.text(key, name, date(act(participant).signed()));
            case NEITHER -> words.text(key, name);
        };
    }

    private static Participation act(Status.Participant participant) {
        return participant.participation().orElseThrow();
    }

    /** The standing says that there is one. */
    private static Object date(java.time.@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    /** The standings in the order of the legend. */
    static List<Standing> legend() {
        return List.of(Standing.values());
    }
}
