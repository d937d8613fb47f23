package org.plenary.delegations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Session;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Service;

/**
 * Finds the delegation that a form or a file means: a State by its code or its name in any of the six languages, or an
 * organization by its name and how it takes part.
 */
@Service
public class NamedDelegations {

    private final Treaties treaties;
    private final Delegations delegations;

    NamedDelegations(Treaties treaties, Delegations delegations) {
        this.treaties = treaties;
        this.delegations = delegations;
    }

    /** Reads names for a session; made once for many lines. */
    public Index of(Session session) {
        Map<String, State> states = new HashMap<>();
        for (var state : treaties.states()) {
            states.put(Likeness.plain(state.code()), state);
            state.name().texts().values().forEach(name -> states.put(Likeness.plain(name), state));
            state.formalName().texts().values().forEach(name -> states.putIfAbsent(Likeness.plain(name), state));
        }
        Map<String, Delegation> known = new HashMap<>();
        delegations.of(session, Language.ENGLISH).stream()
                .filter(delegation -> delegation.state() == null)
                .forEach(delegation -> delegation
                        .name()
                        .texts()
                        .values()
                        .forEach(name -> known.put(Likeness.plain(name), delegation)));
        return new Index(states, known);
    }

    /** The delegation that was meant, entered if it is the first that is heard of it. */
    public Delegation enter(Session session, Meant meant) {
        return switch (meant) {
            case Meant.OfState(var state) -> delegations.ofState(session, state);
            case Meant.OfOrganization(var kind, var name) -> delegations.ofOrganization(session, kind, name);
        };
    }

    /** A delegation as names mean it. */
    public Meant meant(Delegation delegation) {
        return treaties.state(Objects.requireNonNullElse(delegation.state(), ""))
                .<Meant>map(Meant.OfState::new)
                .orElseGet(() -> new Meant.OfOrganization(delegation.kind(), delegation.name()));
    }

    /** The names that a form offers, in the order of the language. */
    public List<String> offered(Session session, Language language) {
        var names = new ArrayList<>(treaties.states().stream()
                .sorted(Alphabet.of(language))
                .map(state -> state.name().in(language).text())
                .toList());
        delegations.of(session, language).stream()
                .filter(delegation -> delegation.state() == null)
                .forEach(delegation -> names.add(delegation.name().in(language).text()));
        return names;
    }

    /** What was meant. */
    public sealed interface Meant {

        /** Its name in the language, for a preview. */
        default String in(Language language) {
            return switch (this) {
                case OfState(var state) -> state.name().in(language).text();
                case OfOrganization(var _, var name) -> name.in(language).text();
            };
        }

        /** A State or a regional economic integration organization. */
        record OfState(State state) implements Meant {}

        /** An organization that is none of these. */
        record OfOrganization(DelegationKind kind, MultilingualText name) implements Meant {}
    }

    /** The names of a moment. */
    public static final class Index {

        private final Map<String, State> states;
        private final Map<String, Delegation> organizations;

        private Index(Map<String, State> states, Map<String, Delegation> organizations) {
            this.states = states;
            this.organizations = organizations;
        }

        /**
         * What a text means.
         *
         * @param kind {@code entity} or {@code ngo} for an organization not heard of before; else empty
         */
        public Optional<Meant> find(String text, String kind, Language language) {
            var name = NameText.of(text);
            var plain = Likeness.plain(name.text());
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            if (states.containsKey(plain)) {
                return Optional.of(new Meant.OfState(states.get(plain)));
            }
            if (organizations.containsKey(plain)) {
                var known = organizations.get(plain);
                return Optional.of(new Meant.OfOrganization(known.kind(), known.name()));
            }
            return kind.matches("entity|ngo")
                            && name.hasLetter()
                            && name.problem().isEmpty()
                    ? Optional.of(new Meant.OfOrganization(
                            DelegationKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                            MultilingualText.of(language, name.text())))
                    : Optional.empty();
        }
    }
}
