package org.plenary.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.plenary.programme.FourthSession;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.programme.Programmes;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A test at the desk where the meetings of a session of its own are planned, on the second day of the fourth session. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@TestPropertySource(properties = "plenary.now=2008-10-09T08:30:00Z")
abstract class AtThePlanningDesk {

    private static final AtomicInteger NUMBERS = new AtomicInteger(910);

    @Autowired
    MockMvcTester http;

    @Autowired
    Programmes programmes;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ApplicationEventPublisher news;

    private SessionId session = new SessionId(0);
    String desk = "";

    @BeforeEach
    void anotherSession() {
        int number = NUMBERS.incrementAndGet();
        session = sessions.hold(FourthSession.BODY, number, FourthSession.DATES);
        news.publishEvent(FourthSession.accepted(9_100_000 + number, session, FourthSession.paper()));
        desk = "/desk/sessions/%d/programme".formatted(number);
    }

    Programme programme() {
        return programmes.of(session);
    }

    PlannedMeeting meeting(int number) {
        return programme().meeting(number).orElseThrow();
    }

    Document page(String address) {
        var answer = http.get()
                .uri(address)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    /** Posts fields, given as name and value in turn, on the version that stands unless another is given. */
    MvcTestResult post(String path, String... fields) {
        var request = http.post()
                .uri(desk + path)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .header("Accept-Language", "en");
        boolean seen = false;
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
            seen |= fields[field].equals("seen");
        }
        if (!seen) {
            request = request.param("seen", Integer.toString(programme().version()));
        }
        return request.exchange();
    }

    static String told(MvcTestResult answer, String as) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get(as));
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
