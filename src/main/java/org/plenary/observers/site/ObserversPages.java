package org.plenary.observers.site;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.plenary.languages.Words;
import org.plenary.observers.Circulation;
import org.plenary.observers.Entitlement;
import org.plenary.observers.Entitlements;
import org.plenary.observers.Names;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.Participation;
import org.plenary.observers.Right;
import org.plenary.observers.Subject;
import org.plenary.observers.site.ObserversPage.Cell;
import org.plenary.observers.site.ObserversPage.ClassPart;
import org.plenary.observers.site.ObserversPage.Column;
import org.plenary.observers.site.ObserversPage.Entry;
import org.plenary.observers.site.ObserversPage.Line;
import org.plenary.observers.site.ObserversPage.ListLink;
import org.plenary.observers.site.ObserversPage.Row;
import org.plenary.rules.Certainty;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;

/** Puts the page of the observers of a session together, in the words of one language. */
record ObserversPages(Session session, Words words, Sessions sessions) {

    ObserversPage page(List<Participation> admitted, List<Circulation> lists, List<State> signatories) {
        return new ObserversPage(
                words.text("sessions.nth", session.number()),
                session.address(),
                words.dates(session.opens(), session.closes()),
                words.text("observers.admitted", admitted.size()),
                "/api" + session.address() + "/observers",
                lists.stream().map(this::link).toList(),
                Arrays.stream(ObserverClass.values())
                        .map(each -> part(each, admitted, signatories))
                        .toList(),
                Arrays.stream(ObserverClass.values())
                        .map(each -> new Column(
                                each.word(),
                                words.text("observers.class." + each.word()),
                                each.citation().in(words)))
                        .toList(),
                Arrays.stream(Right.values()).map(this::row).toList());
    }

    private ListLink link(Circulation list) {
        return new ListLink(
                words.text("observers.list.nth", list.number() - 1),
                session.address() + "/observers/lists/" + list.number(),
                words.date(list.on()));
    }

    private ClassPart part(ObserverClass observers, List<Participation> admitted, List<State> signatories) {
        var here = admitted.stream()
                .filter(each -> each.observers() == observers)
                .sorted(Names.of(words.language(), Participation::name))
                .toList();
        var entitled = observers == ObserverClass.SIGNATORY ? without(here, signatories) : List.<State>of();
        return new ClassPart(
                observers.word(),
                words.text("observers.class." + observers.word()),
                observers.citation().in(words),
                "/rules/" + observers.citation().number(),
                words.text("observers.gate." + observers.gate().word()),
                words.text("rules.certainty." + observers.certainty().word()),
                here.stream().map(this::entry).toList(),
                entitled.isEmpty()
                        ? null
                        : words.text("observers.entitled", entitled.size(), session.opens(), signatories.size()),
                entitled.stream()
                        .sorted(Alphabet.of(words.language()))
                        .map(state -> state.name().in(words.language()))
                        .toList(),
                Entitlements.of(observers).stream().map(this::line).toList());
    }

    private static List<State> without(List<Participation> admitted, List<State> signatories) {
        var there = new HashSet<Subject>();
        admitted.forEach(each -> there.add(each.subject()));
        return signatories.stream()
                .filter(state -> !there.contains(new Subject.OfState(state.code())))
                .toList();
    }

    private Entry entry(Participation admitted) {
        var from = admitted.session().equals(session.id())
                ? ""
                : sessions.withId(admitted.session())
                        .map(each -> words.text("sessions.nth", each.number()))
                        .orElse("");
        return new Entry(
                admitted.name().in(words.language()),
                admitted.subject() instanceof Subject.OfState(var code) ? "/states/" + code : null,
                admitted.standing() ? standing(from) : "");
    }

    private String standing(String from) {
        return from.isEmpty() ? words.text("observers.standing") : words.text("observers.standing-from", from);
    }

    private Line line(Entitlement line) {
        return new Line(
                words.text("observers.right." + line.right().word()),
                line.summaryIn(words),
                line.extent().word(),
                line.citationIn(words),
                words.text("rules.certainty." + line.certainty().word()));
    }

    private Row row(Right right) {
        return new Row(
                words.text("observers.right." + right.word()),
                Arrays.stream(ObserverClass.values())
                        .flatMap(each -> Entitlements.of(each).stream())
                        .filter(line -> line.right() == right)
                        .map(line -> new Cell(
                                line.extent().word(),
                                words.text("observers.extent." + line.extent().word()),
                                line.certainty() == Certainty.SEEN || line.certainty() == Certainty.SEEN_IN_AGENDA))
                        .toList());
    }
}
