package org.plenary.observers.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.observers.desk.ObserversForTests.DESK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.register.OrganizationKind;
import org.springframework.beans.factory.annotation.Autowired;

@WithObservers
class ObserversDeskPageTests {

    @Autowired
    private ObserversForTests at;

    @BeforeEach
    void aSession() {
        at.open();
    }

    @AfterEach
    void nothingIsLeft() {
        at.close();
    }

    @Test
    void onlyStaffComesToTheDesk() {
        assertThat(at.http.get().uri(DESK)).hasStatus3xxRedirection();
        assertThat(at.http.get().uri("/desk/organizations")).hasStatus3xxRedirection();
        assertThat(at.http.post().uri(DESK).with(csrf()).param("who", "state-AND"))
                .hasStatus3xxRedirection();
        assertThat(at.observers.of(at.session())).isEmpty();
    }

    @Test
    void entityIsAdmittedByItsNoticeAndShownToReaders() {
        long id = at.organization(OrganizationKind.UNITED_NATIONS, "Some Office");

        var answer = at.post(DESK, "who", "organization-" + id, "on", "2008-08-01", "said", "Note verbale");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(at.page("/sessions/931/observers")
                        .select("section[aria-labelledby=entity] .observers-names")
                        .text())
                .contains("Some Office");
    }

    @Test
    void applicationWaitsUntilItIsAccorded() {
        var held = at.applied(OrganizationKind.CONSULTATIVE, "Some League");
        assertThat(at.observers.admitted(at.session())).isEmpty();

        var answer = at.post(
                DESK + "/" + held.id() + "/acts",
                "kind",
                "accorded",
                "seen",
                "1",
                "on",
                "2008-08-20",
                "standing",
                "session");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(at.observers.admitted(at.session()))
                .extracting(Participation::id)
                .containsExactly(held.id());
    }

    @Test
    void secondOfTwoOfficersIsTold() {
        var held = at.applied(OrganizationKind.CONSULTATIVE, "Some League");
        at.act(held, Kind.ACCORDED, false);

        var answer = at.post(
                DESK + "/" + held.id() + "/acts", "kind", "objection", "seen", "1", "on", "2008-08-20", "by", "PER");

        assertThat(String.valueOf(Objects.requireNonNull(answer.getMvcResult().getFlashMap())
                        .get("error")))
                .contains("officer has acted", "Nothing of yours was recorded");
        assertThat(at.now(held).acts()).hasSize(2);
    }

    @Test
    void formKeepsWhatWasTypedWhenADayIsWrong() {
        var held = at.applied(OrganizationKind.CONSULTATIVE, "Some League");

        var answer = at.post(
                DESK + "/" + held.id() + "/acts",
                "kind",
                "refusal",
                "seen",
                "1",
                "on",
                "2009-01-01",
                "said",
                "Decision 4/9");

        var flash = Objects.requireNonNull(answer.getMvcResult().getFlashMap());
        assertThat(flash.get("error")).isEqualTo("That day has not come yet.");
        assertThat(String.valueOf(flash.get("typed"))).contains("Decision 4/9");
        assertThat(at.now(held).stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void programsReadWhoIsAdmitted() {
        at.act(at.applied(OrganizationKind.CONSULTATIVE, "Some League"), Kind.ACCORDED, true);

        assertThat(at.http.get().uri("/api/sessions/931/observers"))
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("class", "consultative-ngo")
                .containsEntry("rule", "17")
                .containsEntry("paragraph", 1)
                .containsEntry("standing", true);
        assertThat(at.http.get().uri("/api/sessions/931/observers.csv"))
                .bodyText()
                .contains("Some League");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(at.http.get().uri("/sessions/none-99/observers")).hasStatus(404);
        assertThat(at.http.get().uri("/sessions/931/observers/lists/9")).hasStatus(404);
        assertThat(at.http.get().uri(DESK + "/999999").with(user("amina").roles("CONFERENCE_OFFICER")))
                .hasStatus(404);
        assertThat(at.post(DESK, "who", "nonsense", "on", "2008-08-01")).hasRedirectedUrl(DESK + "/new");
    }
}
