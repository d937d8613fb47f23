package org.plenary.delegations.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.GivenPerson;
import org.plenary.delegations.Likeness;
import org.plenary.delegations.NamedDelegations;
import org.plenary.delegations.NamedDelegations.Meant;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.Person;
import org.plenary.delegations.RegistrationState;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.web.sheets.Cells;
import org.plenary.web.sheets.Sheets;
import org.plenary.web.sheets.UnreadableSheet;
import org.springframework.stereotype.Component;

/** Reads a file of people for a session, and holds each line against those who are registered already. */
@Component
class PeopleReader {

    /** More people than any delegation has, and few enough to look through. */
    private static final int MOST_PEOPLE = 2000;

    private final NamedDelegations names;
    private final Delegations delegations;
    private final Participants participants;

    PeopleReader(NamedDelegations names, Delegations delegations, Participants participants) {
        this.names = names;
        this.delegations = delegations;
        this.participants = participants;
    }

    /**
     * The lines of a file, in their order.
     *
     * @param own the delegation of a focal point, whose people alone it may register and hear of; null at the desk
     */
    ReadFile read(Session session, String name, byte[] content, Language language, @Nullable Delegation own)
            throws UnreadableFile {
        var cells = cells(name, content);
        if (cells.size() < 2) {
            throw new UnreadableFile("empty");
        }
        var columns = Columns.of(cells.getFirst(), Words.in(language), own != null);
        var reading = new Reading(session, language, own);
        List<ReadLine> lines = new ArrayList<>();
        for (var line : cells.subList(1, cells.size())) {
            lines.add(reading.line(line.line(), columns.person(line)));
        }
        return new ReadFile(lines, columns.unknown());
    }

    private static List<Cells> cells(String name, byte[] content) throws UnreadableFile {
        try {
            return Sheets.read(name, content, MOST_PEOPLE);
        } catch (UnreadableSheet unreadable) {
            throw new UnreadableFile(unreadable.reason().word(), MOST_PEOPLE);
        }
    }

    /**
     * A file as it was understood.
     *
     * @param unknown heads of columns that were not understood
     */
    record ReadFile(List<ReadLine> lines, List<String> unknown) {

        List<ReadLine> counting() {
            return lines.stream().filter(ReadLine::counts).toList();
        }
    }

    /** The reading of one file, which knows the lines before. */
    private final class Reading {

        private final Session session;
        private final Language language;
        private final NamedDelegations.Index index;
        private final Map<String, List<Participant>> registered;
        private final @Nullable Meant own;
        private final Set<String> before = new HashSet<>();

        Reading(Session session, Language language, @Nullable Delegation own) {
            this.session = session;
            this.language = language;
            this.index = names.of(session);
            this.own = own == null ? null : names.meant(own);
            this.registered = (own == null ? participants.registered(session.id()) : participants.of(own))
                    .stream()
                            .filter(person -> person.state() != RegistrationState.WITHDRAWN)
                            .collect(Collectors.groupingBy(
                                    person -> person.person().likeness()));
        }

        ReadLine line(int number, GivenPerson given) {
            var read = given.read();
            var errors = new LinkedHashMap<>(read.errors());
            var meant = meant(given);
            if (meant == null) {
                errors.put("delegation", own == null ? "delegation" : "delegation-other");
            }
            if (!given.field("listed").matches("|yes")) {
                errors.put("listed", "listed");
            }
            var person = read.person();
            if (person == null || meant == null) {
                return new ReadLine(number, given, person, meant, errors, read.cleaned(), false, List.of());
            }
            var others = registered.getOrDefault(person.likeness(), List.of());
            boolean again = !before.add(meant.in(Language.ENGLISH) + "|" + spelled(person));
            boolean repeated = again || others.stream().anyMatch(other -> isSame(other, person, meant));
            var alike = others.stream().map(other -> other.person().name()).toList();
            return new ReadLine(number, given, person, meant, errors, read.cleaned(), repeated, alike);
        }

        /** A focal point's file may leave out whose people they are; it may not name others. */
        private @Nullable Meant meant(GivenPerson given) {
            if (own != null && given.field("delegation").isBlank()) {
                return own;
            }
            return index.find(given.field("delegation"), given.field("kind"), language)
                    .filter(meant -> own == null || meant.equals(own))
                    .orElse(null);
        }

        private boolean isSame(Participant other, Person person, Meant meant) {
            return spelled(other.person()).equals(spelled(person))
                    && delegationOf(meant).map(id -> id == other.delegation()).orElse(false);
        }

        private final Map<Meant, java.util.Optional<Long>> known = new java.util.HashMap<>();

        private java.util.Optional<Long> delegationOf(@Nullable Meant meant) {
            return meant == null
                    ? java.util.Optional.empty()
                    : known.computeIfAbsent(
                            meant,
                            each -> delegations.of(session, Language.ENGLISH).stream()
                                    .filter(delegation -> delegation
                                            .name()
                                            .in(Language.ENGLISH)
                                            .text()
                                            .equals(each.in(Language.ENGLISH)))
                                    .map(org.plenary.delegations.Delegation::id)
                                    .findFirst());
        }

        private static String spelled(Person person) {
            return Likeness.plain(person.family()) + " " + Likeness.plain(person.given());
        }
    }
}
