package org.plenary.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connects the rooms to the database that the command opened. Tests without one take the address of Spring's settings. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnBean(OpenDatabase.class)
    DataSource dataSource(OpenDatabase database) {
        var config = new HikariConfig();
        config.setDataSource(new OnceOpen(database));
        config.setPoolName("plenary");
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
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
