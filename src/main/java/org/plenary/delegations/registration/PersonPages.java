package org.plenary.delegations.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.GivenPerson;
import org.plenary.delegations.NamedDelegations;
import org.plenary.delegations.NamedDelegations.Meant;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form of a person, what is typed into it, and what comes of it. */
@Component
class PersonPages {

    private final Delegations delegations;
    private final Participants participants;
    private final NamedDelegations names;
    private final DeskPages desk;

    PersonPages(Delegations delegations, Participants participants, NamedDelegations names, DeskPages desk) {
        this.delegations = delegations;
        this.participants = participants;
        this.names = names;
        this.desk = desk;
    }

    ModelAndView blank(String delegation, Clerk clerk) {
        var name = Optional.ofNullable(clerk.own())
                .or(() -> delegations.find(clerk.session(), delegation))
                .map(found -> found.name().in(clerk.language()).text())
                .orElse("");
        return view(form(null, new GivenPerson(Map.of("delegation", name)), Map.of(), "", clerk), HttpStatus.OK);
    }

    ModelAndView of(Participant person, Clerk clerk) {
        return view(
                form(person, GivenPerson.of(person.person(), delegationOf(person, clerk)), Map.of(), "", clerk),
                HttpStatus.OK);
    }

    /** Registers whoever was typed in; the form comes back with what was typed where something is wrong. */
    ModelAndView register(Map<String, String> typed, Clerk clerk) {
        var given = new GivenPerson(typed);
        var read = given.read();
        var errors = new LinkedHashMap<>(read.errors());
        var meant = meant(given, clerk);
        if (meant.isEmpty()) {
            errors.put("delegation", "delegation");
        }
        if (read.person() == null || meant.isEmpty()) {
            return view(form(null, given, errors, "", clerk), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var delegation = names.enter(clerk.session(), meant.get());
        long id = participants.register(delegation, read.person(), clerk.name());
        return new ModelAndView(clerk.done(
                "/people/" + id,
                read.cleaned() ? "delegations.done.registered-cleaned" : "delegations.done.registered",
                read.person().name()));
    }

    /** Keeps a change. Somebody who was slower gets the form again, upon what stands now, with what was typed. */
    ModelAndView change(Participant person, Map<String, String> typed, Clerk clerk) {
        var fields = new LinkedHashMap<>(typed);
        fields.put("delegation", delegationOf(person, clerk));
        var given = new GivenPerson(fields);
        var read = given.read();
        if (read.person() == null) {
            return view(form(person, given, read.errors(), "", clerk), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int seen = typed.getOrDefault("seen", "").matches("\\d{1,9}") ? Integer.parseInt(typed.get("seen")) : 0;
        var decision = participants.change(person.id(), seen, read.person(), clerk.name());
        if (!decision.done()) {
            var problem = clerk.words()
                    .text("delegations.overtaken", decision.now().person().name(), clerk.stands(decision.now()));
            return view(form(decision.now(), given, Map.of(), problem, clerk), HttpStatus.CONFLICT);
        }
        return new ModelAndView(clerk.done(
                "/people/" + person.id(),
                "delegations.done.changed",
                read.person().name()));
    }

    /** A focal point registers for its own delegation, whatever a form says. */
    private Optional<Meant> meant(GivenPerson given, Clerk clerk) {
        return clerk.own() == null
                ? names.of(clerk.session()).find(given.field("delegation"), given.field("kind"), clerk.language())
                : Optional.of(names.meant(clerk.own()));
    }

    private PersonPage form(
            @Nullable Participant person, GivenPerson given, Map<String, String> errors, String problem, Clerk clerk) {
        var line = Optional.ofNullable(person)
                .map(known -> PersonLine.of(known, "", 0, clerk))
                .orElse(null);
        return new PersonPage(
                clerk.address(),
                clerk.sessionName(),
                line == null ? clerk.words().text("delegations.person.new") : line.name(),
                clerk.address() + "/people" + (line == null ? "" : "/" + line.id()),
                line == null ? 0 : line.seen(),
                given,
                Clerk.inWords(errors, clerk.words()),
                problem,
                line == null && clerk.isAtDesk() ? names.offered(clerk.session(), clerk.language()) : List.of(),
                line,
                Optional.ofNullable(person)
                        .filter(_ -> clerk.isAtDesk())
                        .map(Participant::badge)
                        .map(signs -> new org.plenary.delegations.BadgeCode(signs).toString())
                        .orElse(null),
                person == null ? List.of() : desk.alike(person, clerk),
                person == null || person.decidedBy() == null ? "" : clerk.stands(person),
                person == null ? List.of() : changes(person, clerk),
                clerk.isAtDesk());
    }

    private List<PersonPage.Change> changes(Participant person, Clerk clerk) {
        var approved = participants.approved(person.id()).filter(_ -> person.isChange());
        if (approved.isEmpty()) {
            return List.of();
        }
        var before = GivenPerson.of(approved.get().person(), "");
        var now = GivenPerson.of(person.person(), "");
        return GivenPerson.FIELDS.stream()
                .filter(field -> !before.field(field).equals(now.field(field)))
                .map(field -> new PersonPage.Change(
                        clerk.words().text("delegations.field." + (field.equals("listed") ? "listed-short" : field)),
                        shown(field, before.field(field), clerk),
                        shown(field, now.field(field), clerk)))
                .toList();
    }

    private static String shown(String field, String value, Clerk clerk) {
        return switch (field) {
            case "function" -> clerk.words().text("delegations.function." + value);
            case "listed" -> clerk.words().text(value.isEmpty() ? "delegations.no" : "delegations.yes");
            default -> value.isEmpty() ? "–" : value;
        };
    }

    private String delegationOf(Participant person, Clerk clerk) {
        return delegations.of(clerk.session(), clerk.language()).stream()
                .filter(delegation -> delegation.id() == person.delegation())
                .map(delegation -> delegation.name().in(clerk.language()).text())
                .findFirst()
                .orElse("");
    }

    private static ModelAndView view(PersonPage page, HttpStatus status) {
        return new ModelAndView("delegations/registration/person", Map.of("page", page), status);
    }
}
