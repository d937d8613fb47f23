package org.plenary.access.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.access.Demonstration;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.plenary.terminal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(properties = {"plenary.demo=true", "server.address=127.0.0.1"})
@AutoConfigureMockMvc
class DemonstrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @AfterEach
    void clearAway(@Autowired JdbcClient jdbc) {
        accounts.closeAll("demo:");
        jdbc.sql("delete from access.session where principal_name like 'demo:%'")
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void oneClickSignsInAsARole(Role role) {
        assertThat(http.get().uri("/sign-in")).bodyText().contains("value=\"" + role.word() + "\"");

        var answer = http.post()
                .uri("/sign-in/demo")
                .with(csrf())
                .param("role", role.word())
                .exchange();

        assertThat(answer).hasRedirectedUrl("/sign-in");
        var session = Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
        assertThat(http.get().uri("/account").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("demo:" + role.word());
        assertThat(http.get().uri("/desk").cookie(session)).hasStatus(role.isStaff() ? 200 : 403);
    }

    @Test
    void itIsNotThereForWhoAsksFromElsewhere() {
        assertIsNotThere(request -> request.with(sent -> {
            sent.setRemoteAddr("203.0.113.7");
            return sent;
        }));
    }

    @Test
    void itIsNotThereUnderAnotherName() {
        assertIsNotThere(request -> request.with(sent -> {
            sent.setServerName("desk.example");
            return sent;
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void itIsNotThereThroughAProxy(String mark) {
        assertIsNotThere(request -> request.header(mark, "203.0.113.7"));
    }

    @Test
    void roleThatIsNoneSignsInNobody() {
        assertThat(http.post().uri("/sign-in/demo").with(csrf()).param("role", "root"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", "no such name"})
    void itDoesNotStartWhereOthersCouldReachIt(String address) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Demonstration.requireOwnMachine(address, null));
    }

    @Test
    void itDoesNotStartForASiteWithAPublicAddress() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Demonstration.requireOwnMachine("127.0.0.1", "https://desk.example"));
    }

    private void assertIsNotThere(java.util.function.UnaryOperator<MockHttpServletRequestBuilder> sent) {
        assertThat(http.perform(sent.apply(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/sign-in"))))
                .bodyText()
                .doesNotContain("/sign-in/demo");
        assertThat(http.perform(sent.apply(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/sign-in/demo")
                                .with(csrf())
                                .param("role", "administrator"))))
                .hasStatus(404);
        assertThat(accounts.find("demo:administrator")).isEmpty();
    }
}
