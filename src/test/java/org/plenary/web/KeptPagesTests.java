package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.web.KeptPages.Key;
import org.plenary.web.KeptPages.Moment;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptPagesTests {

    private static final Moment THEN = new Moment(1, 100);
    private static final Moment A_MINUTE_LATER = new Moment(1, 101);

    private final KeptPages pages = new KeptPages();
    private final Key key = new Key("/sessions/4", "en", "", false, false);
    private final KeptPage page = page(10);

    @Test
    void pageHoldsForItsMinute() {
        pages.keep(key, page, THEN);

        assertThat(pages.find(key, THEN)).isSameAs(page);
    }

    @Test
    void firstToAskInTheNextMinuteRendersThePageAndOthersGetTheOldOneMeanwhile() {
        pages.keep(key, page, THEN);

        assertThat(pages.find(key, A_MINUTE_LATER)).isNull();
        assertThat(pages.find(key, A_MINUTE_LATER)).isSameAs(page);

        var anew = page(20);
        pages.keep(key, anew, A_MINUTE_LATER);
        pages.done(key);
        assertThat(pages.find(key, A_MINUTE_LATER)).isSameAs(anew);
    }

    @Test
    void nextToAskRendersThePageIfTheFirstFailed() {
        pages.keep(key, page, THEN);
        pages.find(key, A_MINUTE_LATER);
        pages.done(key);

        assertThat(pages.find(key, A_MINUTE_LATER)).isNull();
    }

    @Test
    void pageOfAnEarlierMinuteIsNeverShown() {
        pages.keep(key, page, THEN);

        assertThat(pages.find(key, new Moment(1, 102))).isNull();
        assertThat(pages.find(key, new Moment(1, 102))).isNull();
    }

    @Test
    void pageOfAnEarlierEditionIsNeverShown() {
        pages.keep(key, page, THEN);

        assertThat(pages.find(key, new Moment(2, 100))).isNull();
        assertThat(pages.find(key, new Moment(2, 100))).isNull();
    }

    @Test
    void pageThatWasOvertakenByANewEditionIsNotKept() {
        pages.keep(key, page, new Moment(2, 100));
        pages.keep(key, page(20), THEN);

        assertThat(pages.find(key, new Moment(2, 100))).isSameAs(page);
    }

    @Test
    void memoryIsBounded() {
        for (int n = 0; n < 100; n++) {
            pages.keep(new Key("/" + n, "en", "", false, false), page(1 << 20), THEN);
        }

        assertThat(pages.bytes()).isLessThanOrEqualTo(32 << 20);
        assertThat(pages.find(new Key("/99", "en", "", false, false), THEN)).isNotNull();
        assertThat(pages.find(new Key("/0", "en", "", false, false), THEN)).isNull();
    }

    private static KeptPage page(int bytes) {
        return KeptPage.of(new MockHttpServletResponse(), new byte[bytes]);
    }
}
