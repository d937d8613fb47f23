package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.terminal.Terminal;
import org.springframework.jdbc.core.simple.JdbcClient;

class RightsOfTheProgramTests {

    @TempDir
    private Path folder;

    @Test
    void pagesWorkWithoutTheRightsOfTheOwner() {
        try (var database = OpenDatabase.own(
                new Home(folder.resolve("data"), folder.resolve("binaries")), Terminal.ofThisProcess())) {
            Migrations.upTo(database.address(), "latest");

            var pool = new DatabaseConfiguration().dataSource(database);
            var owners = new DatabaseConfiguration().ownersDataSource(database);

            assertThat(userOf(pool)).isEqualTo("plenary_desk");
            assertThat(userOf(owners)).isEqualTo("plenary");
        }
    }

    private static String userOf(javax.sql.DataSource source) {
        return JdbcClient.create(source)
                .sql("select current_user")
                .query(String.class)
                .single();
    }
}
