package org.plenary.delegations;

import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Session;
import org.plenary.treaties.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delegations of a session. How a State takes part is not kept but follows from the treaties on a day. */
@Service
public class Delegations {

    private static final String SELECT = "select id, kind, state, name from delegations.delegation ";

    private final JdbcClient jdbc;
    private final Treaties treaties;

    Delegations(JdbcClient jdbc, Treaties treaties) {
        this.jdbc = jdbc;
        this.treaties = treaties;
    }

    /** All of a session, in the order of precedence: by how they take part, then by name in the language. */
    public List<Delegation> of(Session session, Language language) {
        return jdbc
                .sql(SELECT + "where session = ?")
                .param(session.id().value())
                .query((row, _) -> delegation(row, session))
                .list()
                .stream()
                .sorted(byPrecedence(language))
                .toList();
    }

    /** The delegation that an address names by its code or number. */
    public Optional<Delegation> find(Session session, String key) {
        return jdbc.sql(SELECT + "where session = ? and (state = ? or state is null and id::text = ?)")
                .params(session.id().value(), key, key)
                .query((row, _) -> delegation(row, session))
                .optional();
    }

    /** The delegation of a State; its number is 0 while nothing has been heard of it. */
    public Delegation expected(Session session, State state) {
        return find(session, state.code())
                .orElseGet(() -> new Delegation(
                        0, session.id(), state.code(), kindOn(session, state.code(), session.opens()), state.name()));
    }

    /** The delegation of a number. */
    public Optional<Delegation> withId(Session session, long id) {
        return jdbc.sql(SELECT + "where session = ? and id = ?")
                .params(session.id().value(), id)
                .query((row, _) -> delegation(row, session))
                .optional();
    }

    /** The delegation of a State, entered if it is the first that is heard of it. */
    @Transactional
    public Delegation ofState(Session session, State state) {
        jdbc.sql("""
                        insert into delegations.delegation (session, kind, state) values (?, 'state', ?)
                        on conflict (session, state) where state is not null do nothing""").params(session.id().value(), state.code()).update();
        return find(session, state.code()).orElseThrow();
    }

    /** The delegation of an organization, known again by its name in any of its languages. */
    @Transactional
    public Delegation ofOrganization(Session session, DelegationKind kind, MultilingualText name) {
        var key = Likeness.plain(name.in(Language.ENGLISH).text());
        jdbc.sql("""
                        insert into delegations.delegation (session, kind, name, name_key) values (?, ?, ?::jsonb, ?)
                        on conflict (session, name_key) where state is null do nothing""")
                .params(session.id().value(), kind.word(), name.toJson(), key)
                .update();
        return jdbc.sql(SELECT + "where session = ? and state is null and name_key = ?")
                .params(session.id().value(), key)
                .query((row, _) -> delegation(row, session))
                .single();
    }

    /** How a State takes part on a day: what counts is the convention, the first of the instruments of the body. */
    public DelegationKind kindOn(Session session, String code, LocalDate day) {
        var state = treaties.state(code);
        var convention = treaties.instrument(session.body().instruments().getFirst());
        if (state.isEmpty() || convention.isEmpty()) {
            return DelegationKind.STATE;
        }
        var standing = treaties.standing(convention.get(), state.get(), day)
                .map(participant -> participant.standing())
                .orElse(Standing.NEITHER);
        return switch (standing) {
            case PARTY -> DelegationKind.PARTY;
            case SIGNATORY, DEPOSITED -> DelegationKind.SIGNATORY;
            case NEITHER -> state.get().isOrganization() ? DelegationKind.REGIONAL_ORGANIZATION : DelegationKind.STATE;
        };
    }

    /** The order in which lists have delegations, by name in a language. */
    static Comparator<Delegation> byPrecedence(Language language) {
        var order = Collator.getInstance(language.locale());
        return Comparator.comparing(Delegation::kind)
                .thenComparing(delegation -> delegation.name().in(language).text(), order);
    }

    private Delegation delegation(ResultSet row, Session session) throws SQLException {
        var code = row.getString("state");
        return new Delegation(
                row.getLong("id"),
                session.id(),
                code,
                code == null
                        ? DelegationKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT))
                        : kindOn(session, code, session.opens()),
                code == null ? MultilingualText.fromJson(row.getString("name")) : nameOf(code));
    }

    private MultilingualText nameOf(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(treaties::state)
                .map(State::name)
                .orElse(MultilingualText.NONE);
    }
}
