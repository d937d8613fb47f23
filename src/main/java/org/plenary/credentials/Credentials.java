package org.plenary.credentials;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Body;
import org.plenary.sessions.Session;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Service;

/** The credentials of a session as a whole: those of each Party on the opening day, with what the rules say of them. */
@Service
public class Credentials {

    private final Treaties treaties;
    private final Agendas agendas;
    private final Rulebooks rulebooks;
    private final CredentialsDesk desk;
    private final Clock clock;

    Credentials(Treaties treaties, Agendas agendas, Rulebooks rulebooks, CredentialsDesk desk, Clock clock) {
        this.treaties = treaties;
        this.agendas = agendas;
        this.rulebooks = rulebooks;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The credentials of one State or organization.
     *
     * @param findings in the order of the rules; none means that they are in order
     */
    public record Entry(State state, Credential credential, List<Finding> findings) {

        public Entry {
            findings = List.copyOf(findings);
        }

        public Standing standing() {
            return credential.standing();
        }
    }

    /** Those of a session, in no order. */
    public record OfSession(Session session, Circumstances circumstances, List<Entry> entries) {

        public OfSession {
            entries = List.copyOf(entries);
        }

        /** That of a State; empty for one that is no Party on the opening day and of which nothing is on file. */
        public Optional<Entry> of(String state) {
            return entries.stream()
                    .filter(entry -> entry.state().code().equals(state))
                    .findFirst();
        }
    }

    /** All Parties on the opening day, and whoever else has something on file. */
    public OfSession of(Session session) {
        var file = desk.of(session.id());
        var circumstances = circumstances(session);
        Set<String> codes = new HashSet<>(circumstances.parties());
        codes.addAll(file.keySet());
        return new OfSession(
                session,
                circumstances,
                codes.stream()
                        .flatMap(code -> treaties.state(code).stream())
                        .map(state -> entry(
                                state,
                                Objects.requireNonNullElseGet(
                                        file.get(state.code()), () -> Credential.none(state.code())),
                                circumstances))
                        .toList());
    }

    /** The rules of procedure as they stand at the session. */
    public Rulebook rulebook(Session session) {
        return rulebooks.of(session.body().rulebook(), session.number());
    }

    private static Entry entry(State state, Credential credential, Circumstances circumstances) {
        return new Entry(state, credential, CredentialChecks.of(credential, state.isOrganization(), circumstances));
    }

    private Circumstances circumstances(Session session) {
        var rule = SubmissionRule.of(rulebook(session));
        return new Circumstances(
                rule,
                desk.amendment(session.id()).orElseGet(() -> isAmendmentOnAgenda(session, rule)),
                opens(session),
                session.body().zone(),
                clock.instant(),
                parties(session));
    }

    private Set<String> parties(Session session) {
        return session.body().instruments().stream()
                .findFirst()
                .flatMap(treaties::instrument)
                .map(convention -> treaties.status(convention, session.opens()).parties())
                .orElse(Set.of());
    }

    /** An item that refers to the article on amendments: the best guess until an officer says so. */
    private boolean isAmendmentOnAgenda(Session session, SubmissionRule rule) {
        var article = rule.amendmentArticle();
        return article.isPresent()
                && agendas.current(session.id()).stream()
                        .flatMap(agenda -> agenda.items().stream())
                        .flatMap(item -> item.references().stream())
                        .filter(reference -> reference.kind() == Kind.ARTICLE && isOfConvention(reference, session))
                        .anyMatch(reference -> reference.target().matches(article.getAsInt() + "(\\(.*)?"));
    }

    private static boolean isOfConvention(AgendaItem.Reference reference, Session session) {
        var instrument = reference.instrument();
        return instrument == null
                || session.body().instruments().stream().limit(1).anyMatch(instrument::equalsIgnoreCase);
    }

    private static Instant opens(Session session) {
        var time = Optional.ofNullable(session.opensAt())
                .or(() -> session.body().slots().stream().map(Body.Slot::start).findFirst())
                .orElse(LocalTime.MIDNIGHT);
        return session.opens().atTime(time).atZone(session.body().zone()).toInstant();
    }
}
