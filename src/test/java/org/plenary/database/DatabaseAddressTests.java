package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.terminal.Refusal;

class DatabaseAddressTests {

    @Test
    void readsTheAddressAsPostgresqlWritesIt() {
        assertThat(DatabaseAddress.of("postgresql://officer:p%40ss+1@db.example.org/plenary?sslmode=require"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example.org:5432/plenary?sslmode=require", "officer", "p@ss+1"));
        assertThat(DatabaseAddress.of("postgres://db.example.org:6543/plenary"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example.org:6543/plenary", null, null));
    }

    @Test
    void takesTheAddressOfJdbcAsItIs() {
        var address = "jdbc:postgresql://db.example.org/plenary?user=officer&password=secret";

        assertThat(DatabaseAddress.of(address).url()).isEqualTo(address);
    }

    @Test
    void neverShowsThePassword() {
        assertThat(List.of(
                        DatabaseAddress.of("postgresql://officer:secret@db.example.org/plenary"),
                        DatabaseAddress.of("jdbc:postgresql://db.example.org/plenary?user=officer&password=secret")))
                .allSatisfy(address -> assertThat(address.toString()).doesNotContain("secret"));
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (var text : List.of("db.example.org", "mysql://db/plenary", "postgresql://", "postgresql://a b/c")) {
            assertThatThrownBy(() -> DatabaseAddress.of(text)).as(text).isInstanceOf(Refusal.class);
        }
    }
}
