package org.plenary.access.provider;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account is whose at the provider. */
@Component
class Bindings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Bindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> accountOf(ProvenPerson person) {
        return jdbc.sql("select account from access.provider_binding where issuer = ? and subject = ?")
                .params(person.issuer(), person.subject())
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /** Whether it was done: it is not where the account is another's already, or the person has another account. */
    boolean bind(String account, ProvenPerson person) {
        return jdbc.sql("""
                        insert into access.provider_binding (account, issuer, subject, bound) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(account, person.issuer(), person.subject(), OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** The providers that an account is bound to: one, or more where the site had another before. */
    List<String> issuersOf(String account) {
        return jdbc.sql("select issuer from access.provider_binding where account = ? order by bound")
                .param(account)
                .query((row, _) -> row.getString(1))
                .list();
    }

    boolean end(String account) {
        return jdbc.sql("delete from access.provider_binding where account = ?")
                        .param(account)
                        .update()
                > 0;
    }
}
