package org.plenary.observers.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.Circulation;
import org.plenary.observers.Names;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.ObserverClasses;
import org.plenary.observers.Observers;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.Subject;
import org.plenary.observers.checks.ShownFinding;
import org.plenary.observers.desk.DeskPage.Circulated;
import org.plenary.observers.desk.DeskPage.Group;
import org.plenary.observers.desk.DeskPage.ListPart;
import org.plenary.observers.desk.DeskPage.Row;
import org.plenary.observers.desk.EntryPage.Choice;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.Organizations;
import org.plenary.treaties.Alphabet;
import org.springframework.stereotype.Component;

/** Puts the pages of the desk together. */
@Component
class ObserversDeskPages {

    private final Observers observers;
    private final ObserverClasses classes;
    private final Organizations organizations;
    private final Matters matters;

    ObserversDeskPages(Observers observers, ObserverClasses classes, Organizations organizations, Matters matters) {
        this.observers = observers;
        this.classes = classes;
        this.organizations = organizations;
        this.matters = matters;
    }

    DeskPage desk(Officer officer) {
        var session = officer.session();
        var words = officer.words();
        var all = observers.of(session);
        return new DeskPage(
                words.text("sessions.nth", session.number()),
                session.address(),
                officer.address(),
                words.text(
                        "observers.desk.counts",
                        count(all, Stage.ADMITTED),
                        count(all, Stage.APPLIED) + count(all, Stage.CIRCULATED),
                        count(all, Stage.OBJECTED)),
                ShownFinding.of(matters.ofLists(session), matters.rulebook(session), words),
                list(officer),
                Stream.of(
                                group("decide", all, EnumSet.of(Stage.OBJECTED), officer),
                                group("open", all, EnumSet.of(Stage.APPLIED, Stage.CIRCULATED), officer),
                                group("admitted", all, EnumSet.of(Stage.ADMITTED), officer),
                                group("closed", all, EnumSet.of(Stage.REFUSED, Stage.WITHDRAWN), officer))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private static long count(List<Participation> all, Stage stage) {
        return all.stream().filter(each -> each.stage() == stage).count();
    }

    private ListPart list(Officer officer) {
        var session = officer.session();
        var words = officer.words();
        var waiting = matters.waiting(session);
        return new ListPart(
                matters.circulation(session)
                        .map(rule -> words.text("observers.desk.deadline", rule.deadline(), rule.days()))
                        .orElse(""),
                waiting.stream().map(each -> each.name().in(words.language())).toList(),
                words.text("observers.desk.circulate-recorded", waiting.size()),
                matters.today(session).toString(),
                observers.circulations(session).stream()
                        .map(each -> circulated(each, officer))
                        .toList());
    }

    private static Circulated circulated(Circulation list, Officer officer) {
        return new Circulated(
                officer.words().text("observers.list.nth", list.number() - 1),
                officer.session().address() + "/observers/lists/" + list.number(),
                officer.words().date(list.on()),
                list.symbol());
    }

    private Group group(String id, List<Participation> all, Set<Stage> stages, Officer officer) {
        return new Group(
                id,
                officer.words().text("observers.desk.group." + id),
                all.stream()
                        .filter(each -> stages.contains(each.stage()))
                        .sorted(Names.of(officer.words().language(), Participation::name))
                        .map(each -> row(each, officer))
                        .toList());
    }

    private Row row(Participation each, Officer officer) {
        var words = officer.words();
        return new Row(
                officer.address() + "/" + each.id(),
                each.name().in(words.language()),
                words.text("observers.class." + each.observers().word()),
                each.observers().citation().in(words),
                chip(each.stage()),
                words.text("observers.stage." + each.stage().word()),
                each.standing() && each.isAdmitted() ? words.text("observers.standing") : null,
                words.date(each.received()),
                ShownFinding.of(matters.findings(officer.session(), each), matters.rulebook(officer.session()), words));
    }

    /** How the chip of a stage looks. */
    static String chip(Stage stage) {
        return switch (stage) {
            case ADMITTED -> "adopted";
            case APPLIED, CIRCULATED -> "provisional";
            case OBJECTED -> "breach";
            case REFUSED, WITHDRAWN -> "past";
        };
    }

    EntryPage entry(Officer officer, StepForm form) {
        var session = officer.session();
        var today = matters.today(session).toString();
        var there = observers.of(session).stream().map(Participation::subject).collect(Collectors.toSet());
        return new EntryPage(
                officer.words().text("sessions.nth", session.number()),
                officer.address(),
                Arrays.stream(ObserverClass.values())
                        .map(each -> group(each, officer, there, form.value("who")))
                        .filter(group -> !group.choices().isEmpty())
                        .toList(),
                form.value("on").isEmpty() ? today : form.value("on"),
                today,
                form.value("said"));
    }

    private EntryPage.Group group(ObserverClass observers, Officer officer, Set<Subject> there, String chosen) {
        var choices = observers.isOfStates() ? states(observers, officer) : organizations(observers, officer.words());
        return new EntryPage.Group(
                "%s (%s)"
                        .formatted(
                                officer.words().text("observers.class." + observers.word()),
                                observers.citation().in(officer.words())),
                choices.filter(not(there))
                        .map(each -> new Choice(
                                each.value(), each.label(), each.value().equals(chosen)))
                        .toList());
    }

    private static Predicate<Choice> not(Set<Subject> there) {
        return choice -> !there.contains(Subject.of(choice.value()));
    }

    private Stream<Choice> states(ObserverClass observers, Officer officer) {
        var language = officer.words().language();
        return classes.states(officer.session(), observers).stream()
                .sorted(Alphabet.of(language))
                .map(state -> new Choice(
                        new Subject.OfState(state.code()).text(),
                        state.name().in(language).text(),
                        false));
    }

    private Stream<Choice> organizations(ObserverClass observers, Words words) {
        Language language = words.language();
        return organizations.all().stream()
                .filter(each -> each.kind().observers() == observers)
                .sorted(Names.of(language, Organization::name))
                .map(each -> new Choice(
                        new Subject.OfOrganization(each.id()).text(),
                        each.name().in(language).text(),
                        false));
    }
}
