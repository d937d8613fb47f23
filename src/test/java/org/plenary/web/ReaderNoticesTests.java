package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

@DisplayName("A notice after a redirect")
class ReaderNoticesTests {

    private final ReaderNotices notices = new ReaderNotices();
    private final MockHttpServletRequest page = new MockHttpServletRequest("GET", "/page");

    @BeforeEach
    void leaveANotice() {
        var notice = new FlashMap();
        notice.put("notice", "Saved.");
        notice.setTargetRequestPath("/page");
        notices.saveOutputFlashMap(notice, page, new MockHttpServletResponse());
    }

    @Test
    void standsOnThePageThatAReaderSees() {
        assertThat(taken(page)).containsEntry("notice", "Saved.");
    }

    @Test
    void waitsWhileThePageIsFetchedOnlyToBeKept() {
        var kept = new MockHttpServletRequest("GET", "/page");
        kept.setSession(page.getSession());
        kept.addHeader(ReaderNotices.KEEPING, "1");

        assertThat(taken(kept)).isEmpty();

        assertThat(taken(page)).containsEntry("notice", "Saved.");
    }

    private Map<String, Object> taken(MockHttpServletRequest request) {
        var notice = notices.retrieveAndUpdate(request, new MockHttpServletResponse());
        return notice == null ? Map.of() : notice;
    }
}
