package bare;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that serves one page from the same PostgreSQL: what any program of this kind pays for its start. */
@SpringBootApplication(proxyBeanMethods = false)
public class BareProgram {

    public static void main(String[] args) {
        SpringApplication.run(BareProgram.class, args);
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(System.getenv("BARE_HOME"), "database"))
                .setOverrideWorkingDirectory(Path.of(System.getenv("BARE_HOME"), "binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    @Bean
    DataSource database(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @RestController
    static class Page {

        private final JdbcClient jdbc;

        Page(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/")
        String page() {
            return jdbc.sql("select 'ready'").query(String.class).single();
        }
    }
}
