package org.plenary.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class WithoutProviderTests {

    @Autowired
    MockMvcTester http;

    @Test
    void nothingOfAProviderIsThere() {
        assertThat(http.get().uri("/sign-in")).hasStatusOk().bodyText().doesNotContain("/sign-in/provider");
        assertThat(http.get().uri("/sign-in/provider/start")).hasStatus(404);
        assertThat(http.get().uri("/sign-in/provider/back?code=x&state=y")).hasStatus(404);
        assertThat(http.get().uri("/sign-in?after=provider-down")).hasStatusOk();
    }
}
