package org.plenary.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class SessionsTests {

    private static final SessionDates OCTOBER =
            new SessionDates(LocalDate.of(2092, 10, 8), LocalTime.of(10, 0), LocalDate.of(2092, 10, 17));

    @Autowired
    Sessions sessions;

    @Autowired
    SessionsOnRecord onRecord;

    @Autowired
    KnownSessions known;

    @Autowired
    Bodies bodies;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void recordIsLoaded() {
        if (onRecord.isMissing()) {
            onRecord.load();
        }
    }

    @Test
    void sessionOfTheFirstBodyHasAShortAddress() {
        var id = sessions.hold(bodies.first(), 92, OCTOBER);

        assertThat(sessions.find("92").orElseThrow())
                .satisfies(session -> assertThat(session.id()).isEqualTo(id))
                .satisfies(session -> assertThat(session.key()).isEqualTo("92"))
                .satisfies(session -> assertThat(session.dates()).isEqualTo(OCTOBER));
    }

    @Test
    void sessionOfAnotherBodyIsAddressedWithIt() {
        sessions.hold(bodies.withId("uncac-cosp").orElseThrow(), 92, OCTOBER);

        assertThat(sessions.find("uncac-cosp-92").orElseThrow().key()).isEqualTo("uncac-cosp-92");
        assertThat(sessions.find("92")).isEmpty();
        assertThat(sessions.find("untoc-cop-92")).isEmpty();
    }

    @Test
    void holdingItAgainGivesItOtherDates() {
        var id = sessions.hold(bodies.first(), 92, OCTOBER);
        var later = new SessionDates(LocalDate.of(2092, 11, 1), null, LocalDate.of(2092, 11, 2));

        assertThat(sessions.hold(bodies.first(), 92, later)).isEqualTo(id);
        assertThat(sessions.withId(id).orElseThrow().dates()).isEqualTo(later);
    }

    @Test
    void sessionThatIsOnGoesBeforeTheNext() {
        sessions.hold(bodies.first(), 92, OCTOBER);
        sessions.hold(bodies.first(), 93, new SessionDates(LocalDate.of(2093, 10, 8), null, LocalDate.of(2093, 10, 9)));

        assertThat(sessions.currentOrNext(LocalDate.of(2092, 10, 17))
                        .orElseThrow()
                        .number())
                .isEqualTo(92);
        assertThat(sessions.currentOrNext(LocalDate.of(2092, 10, 18))
                        .orElseThrow()
                        .number())
                .isEqualTo(93);
        assertThat(sessions.currentOrNext(LocalDate.of(2099, 1, 1))
                        .orElseThrow()
                        .number())
                .isEqualTo(93);
    }

    @Test
    void twelveSessionsOfTheConferenceAreOnRecord() {
        assertThat(known.all()).hasSize(12);
        assertThat(known.find("4").orElseThrow().report()).isEqualTo("CTOC/COP/2008/19");
        assertThat(known.find("10").orElseThrow().certainty()).isEqualTo(KnownSession.Certainty.YEAR_INFERRED);
    }

    @Test
    void listNamesSessionsHeldAndOnRecordInTheLanguageAsked() {
        sessions.hold(bodies.first(), 92, OCTOBER);

        assertThat(http.get().uri("/sessions?lang=fr"))
                .hasStatusOk()
                .bodyText()
                .contains("Quatrième session", "8–17 octobre 2008", "CTOC/COP/2008/19", "/sessions/92");
    }

    @Test
    void apiGivesTheSameAsJsonAndAsCsv() {
        sessions.hold(bodies.first(), 92, OCTOBER);

        assertThat(http.get().uri("/api/sessions/92"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.opens")
                .isEqualTo("2092-10-08");
        assertThat(http.get().uri("/api/sessions.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("untoc-cop,92,2092-10-08,10:00,2092-10-17", "untoc-cop,4,2008-10-08");
        assertThat(http.get().uri("/api/sessions/77")).hasStatus(404);
    }
}
