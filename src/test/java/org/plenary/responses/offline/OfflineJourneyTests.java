package org.plenary.responses.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Browser;
import org.plenary.database.ReferenceData;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.WholeForm;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The focal point of Senegal answers in French where there is no network. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(OpenCycle.class)
@ExtendWith(Browser.Visits.class)
class OfflineJourneyTests {

    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String section = "";

    @BeforeEach
    void open(@Autowired OpenCycle cycles, @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values ('diop', '{noop}four words on weather', false, now(), '{FOCAL_POINT}', 'SEN')
                        on conflict do nothing""").update();
        var key = "offline-" + count++;
        cycles.of(key, WholeForm.form(), "SEN");
        section = "/delegation/answers/" + key + "/" + key + "/sections/article-5/0";
    }

    @AfterEach
    void takeTheAccountOut() {
        jdbc.sql("delete from access.account where name = 'diop'").update();
    }

    @Test
    void threeAnswersGivenWithoutNetworkReachTheServerWhenItIsBack(Browser browser) {
        var page = opened(browser);
        page.context().setOffline(true);
        page.locator("#v-offence-yes").check();
        page.locator("[name='x.practice']").fill("La loi de 2020 s’applique.");
        page.locator("[name='x.cases']").fill("12");
        assertThat(page.locator("[data-offline]")).isVisible();
        assertThat(page.locator("[data-status][data-state='unsaved']")).hasCount(3);
        Browser.picture(page, "offline-fr");
        page.close();

        var again = page.context().newPage();
        again.navigate(at(section));
        assertThat(again.locator("[name='x.practice']")).hasValue("La loi de 2020 s’applique.");
        assertThat(again.locator("#v-offence-yes")).isChecked();
        again.context().setOffline(false);
        assertThat(again.locator("[data-status][data-state='saved']")).hasCount(3);

        assertThat(saved()).containsExactly("12", "La loi de 2020 s’applique.", "yes");
    }

    @Test
    void pageIsKeptAsItWasSavedLast(Browser browser) {
        var page = opened(browser);
        page.locator("#v-offence-yes").check();
        assertThat(page.locator("[data-status][data-state='saved']")).hasCount(1);
        KeptForOffline.isKept(page, section, "#v-offence-yes[checked]");
        page.context().setOffline(true);

        page.reload();

        assertThat(page.locator("#v-offence-yes")).isChecked();
    }

    @Test
    void nothingIsKeptAfterSignOut(Browser browser) {
        var page = opened(browser);

        page.locator("form[action='/sign-out'] button").click();
        assertThat(page.locator(".site-desk")).hasCount(0);

        assertThat(page.evaluate("async () => (await caches.keys()).length")).isEqualTo(0);
    }

    /** Opened and kept by the worker. */
    private Page opened(Browser browser) {
        var page = browser.visit(port, "/sign-in?lang=fr");
        page.locator("[name=name]").fill("diop");
        page.locator("[name=password]").fill("four words on weather");
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/delegation");
        page.navigate(at(section));
        KeptForOffline.isKept(page, section, "#v-offence-yes");
        return page;
    }

    private List<@Nullable String> saved() {
        return jdbc.sql("""
                        select coalesce(a.value ->> 'text', a.value -> 'values' ->> 0)
                        from responses.answer a
                        join responses.response r on r.id = a.response
                        join questionnaires.cycle c on c.id = r.cycle
                        where c.key = ? and a.until is null order by 1""").param("offline-" + (count - 1)).query(String.class).list();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
