package org.plenary.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Focal points with accounts of their own, who sign in as people do; {@link #close} takes the accounts out again. */
public final class FocalPoints {

    private final MockMvcTester http;
    private final JdbcClient jdbc;

    public FocalPoints(MockMvcTester http, JdbcClient jdbc) {
        this.http = http;
        this.jdbc = jdbc;
    }

    /** The focal point of a State or an organization, signed in. */
    public FocalPoint of(String actingFor) {
        return of(actingFor, "FOCAL_POINT");
    }

    public FocalPoint of(String actingFor, String role) {
        var name = "focal-" + actingFor.toLowerCase(Locale.ROOT).replace(' ', '-') + "-"
                + role.substring(0, 1).toLowerCase(Locale.ROOT);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values (?, '{noop}four words on weather', false, now(), ?, ?)
                        on conflict do nothing""").params(name, new String[] {role}, actingFor).update();
        var signedIn = http.post()
                .uri("/sign-in")
                .param("name", name)
                .param("password", "four words on weather")
                .with(csrf())
                .exchange();
        assertThat(signedIn).hasStatus3xxRedirection();
        return new FocalPoint(Objects.requireNonNull(signedIn.getResponse().getCookie("SESSION")));
    }

    public void close() {
        jdbc.sql("delete from access.account where name like 'focal-%'").update();
        jdbc.sql("delete from access.session where principal_name like 'focal-%'")
                .update();
    }

    /** One of them at work. */
    public final class FocalPoint {

        private final Cookie session;

        private FocalPoint(Cookie session) {
            this.session = session;
        }

        public MvcTestResult get(String address) {
            return http.get()
                    .uri(address)
                    .cookie(session)
                    .header("Accept-Language", "en")
                    .exchange();
        }

        public Document page(String address) {
            var answer = get(address);
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(DeskForTests.text(answer));
        }

        /** Posts fields, given as name and value in turn. */
        public MvcTestResult post(String address, String... fields) {
            var request = http.post().uri(address).cookie(session).with(csrf()).header("Accept-Language", "en");
            for (int field = 0; field < fields.length; field += 2) {
                request = request.param(fields[field], fields[field + 1]);
            }
            return request.exchange();
        }

        /** Gives in a file under the name of a field. */
        public MvcTestResult give(String address, String field, String name, byte[] content) {
            return http.post()
                    .uri(address)
                    .multipart()
                    .file(new MockMultipartFile(field, name, "application/octet-stream", content))
                    .cookie(session)
                    .with(csrf())
                    .header("Accept-Language", "en")
                    .exchange();
        }
    }
}
