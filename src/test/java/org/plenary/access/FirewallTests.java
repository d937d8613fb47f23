package org.plenary.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class FirewallTests {

    @Autowired
    MockMvcTester http;

    @Test
    void letterThatNoTextHasIsRefusedAtTheDoor() {
        assertThat(http.get().uri("/documents?q={words}", "crime")).hasStatusOk();
        assertThat(http.get().uri("/documents?q={words}", "crime\0")).hasStatus(400);
    }
}
