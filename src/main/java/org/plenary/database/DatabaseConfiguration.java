package org.plenary.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connects the rooms to the database that the command opened. Tests without one take the address of Spring's settings. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Takes up the role that {@code afterMigrateApplied.sql} makes, where it could be made. */
    private static final String WITHOUT_OWNERS_RIGHTS = """
            select set_config('role', rolname, false) from pg_roles
            where rolname = 'plenary_desk' and pg_has_role(oid, 'set')
            """;

    @Bean
    @ConditionalOnBean(OpenDatabase.class)
    DataSource dataSource(OpenDatabase database) {
        // The constructor without settings does not connect yet: the rooms are set up while PostgreSQL starts.
        var pool = new HikariDataSource();
        pool.setDataSource(new OnceOpen(database));
        pool.setPoolName("plenary");
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql(WITHOUT_OWNERS_RIGHTS);
        return pool;
    }

    /** The tables are made by their owner, whose rights no page has. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @ConditionalOnBean(OpenDatabase.class)
    DataSource ownersDataSource(OpenDatabase database) {
        return new OnceOpen(database);
    }

    @Bean
    FlywayMigrationStrategy migrations() {
        return new Migrations();
    }

    /** Waits for the database at the first connection, and no earlier. */
    private static final class OnceOpen extends AbstractDataSource {

        private final OpenDatabase database;

        OnceOpen(OpenDatabase database) {
            this.database = database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return database.address().source().getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return database.address().source().getConnection(user, password);
        }
    }
}
