package org.plenary.bureau.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.bureau.ActingPresident;
import org.plenary.bureau.Bureaux;
import org.plenary.bureau.Office;
import org.plenary.bureau.Officer;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts together the page of the officers of a session. */
@Component
class OfficersPages {

    private final Bureaux bureaux;
    private final Treaties treaties;

    OfficersPages(Bureaux bureaux, Treaties treaties) {
        this.bureaux = bureaux;
        this.treaties = treaties;
    }

    OfficersPage of(Session session, Words words) {
        var elected = bureaux.elected(session);
        var acting = bureaux.acting(session);
        return new OfficersPage(
                words.text("sessions.nth", session.number()),
                session.address(),
                "/api/sessions/%s/officers".formatted(session.key()),
                lead(session, elected, words),
                elected.stream()
                        .map(officer -> line(officer, elected, acting, words))
                        .toList(),
                history(session, words),
                rotation(session, words));
    }

    private String lead(Session session, List<Officer> elected, Words words) {
        return elected.stream()
                .filter(officer -> officer.replaces() == null)
                .map(Officer::electedOn)
                .filter(Objects::nonNull)
                .min(java.util.Comparator.naturalOrder())
                .map(day -> words.text("bureau.lead.elected", day))
                .or(() -> bureaux.before(session).stream()
                        .findFirst()
                        .map(last -> words.text("bureau.lead.outgoing", last.number())))
                .orElseGet(() -> words.text("bureau.lead.none"));
    }

    private OfficersPage.Line line(Officer officer, List<Officer> elected, List<ActingPresident> acting, Words words) {
        return new OfficersPage.Line(
                officer.office().title().in(words.language()).text(),
                officer.person(),
                state(officer, words),
                "/states/" + officer.state(),
                group(officer, words),
                term(officer, elected, acting, words));
    }

    private static List<String> term(
            Officer officer, List<Officer> elected, List<ActingPresident> acting, Words words) {
        var term = new ArrayList<String>();
        term.add(words.text("bureau.term.from", Objects.requireNonNull(officer.electedOn())));
        elected.stream()
                .filter(before -> Objects.equals(officer.replaces(), before.id()))
                .map(before -> words.text("bureau.term.replaces", before.person()))
                .forEach(term::add);
        acting.stream()
                .filter(each -> each.officer() == officer.id())
                .map(each -> each.meeting() == null
                        ? words.text("bureau.term.acting", each.day())
                        : words.text("bureau.term.acting-meeting", each.day(), each.meeting()))
                .forEach(term::add);
        var left = officer.leftOn();
        if (left != null) {
            term.add(words.text("bureau.term.until", left));
        }
        return term;
    }

    private OfficersPage.History history(Session session, Words words) {
        var groups = treaties.groups();
        return new OfficersPage.History(
                groups.stream()
                        .map(group -> group.name().in(words.language()).text())
                        .toList(),
                Stream.concat(Stream.of(session), bureaux.before(session).stream())
                        .map(each -> row(each, groups, words))
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList());
    }

    private @Nullable Rotation rotation(Session session, Words words) {
        var turns = Stream.concat(Stream.of(session), bureaux.before(session).stream())
                .map(each -> new Rotation.Turn(each.number(), electedAt(each)))
                .filter(turn -> !turn.elected().isEmpty())
                .toList()
                .reversed();
        var groups = new LinkedHashMap<String, String>();
        treaties.groups()
                .forEach(group -> groups.put(
                        group.code(), group.name().in(words.language()).text()));
        var signs = new EnumMap<Office, String>(Office.class);
        Arrays.stream(Office.values())
                .forEach(office -> signs.put(office, words.text("bureau.short." + office.word())));
        return turns.size() < 2
                ? null
                : Rotation.of(turns, groups, signs, words.language().direction().equals("rtl"));
    }

    /** Those whom the session elected, without those who replaced one of them. */
    private List<Officer> electedAt(Session session) {
        return bureaux.elected(session).stream()
                .filter(officer -> officer.replaces() == null)
                .toList();
    }

    private OfficersPage.Row row(Session session, List<RegionalGroup> groups, Words words) {
        var elected = electedAt(session);
        return new OfficersPage.Row(
                words.text("sessions.nth", session.number()),
                session.address() + "/bureau",
                groups.stream()
                        .map(group -> elected.stream()
                                .filter(officer -> group.code().equals(officer.group()))
                                .map(officer -> tile(officer, words))
                                .toList())
                        .toList());
    }

    private OfficersPage.Tile tile(Officer officer, Words words) {
        var office = officer.office().word();
        return new OfficersPage.Tile(
                office,
                words.text("bureau.short." + office),
                officer.state(),
                words.text("bureau.history.tile", officer.office().title(), officer.person(), state(officer, words)));
    }

    private String state(Officer officer, Words words) {
        return treaties.nameOf(officer.state(), words.language());
    }

    private String group(Officer officer, Words words) {
        return treaties.groups().stream()
                .filter(group -> group.code().equals(officer.group()))
                .map(group -> group.name().in(words.language()).text())
                .findFirst()
                .orElseGet(() -> words.text("bureau.outside"));
    }
}
