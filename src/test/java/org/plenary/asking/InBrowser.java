package org.plenary.asking;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.Browser;

/** Somebody who signed in with an account and looks at pages, wide and on a phone. */
final class InBrowser {

    private final Page page;

    private InBrowser(Page page) {
        this.page = page;
    }

    static InBrowser signedIn(Browser browser, int port, String account, String language) {
        var page = browser.visit(port, "/sign-in?lang=" + language);
        Browser.signIn(page, account);
        return new InBrowser(page);
    }

    /** The same person at another window. */
    InBrowser at(Page other) {
        return new InBrowser(other);
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** The page at an address as the server sends it to the account, without opening it. */
    Document read(String path) {
        return Jsoup.parse(new String(page.context().request().get(path).body(), StandardCharsets.UTF_8));
    }

    /** The file that a link on the page gives. */
    byte[] takesAway(String link) throws IOException {
        var download = page.waitForDownload(() -> page.locator(link).click());
        return Files.readAllBytes(download.path());
    }

    /** Unfolds an act that matters, and does it. */
    void act(String form) {
        page.locator("details:has(form[action$='" + form + "']) summary").click();
        page.locator("form[action$='" + form + "'] button").click();
    }

    /** Keeps pictures of the page, on which axe finds nothing and which fits phones. */
    void looks(String name) {
        Browser.lookOnAllScreens(page, "asking-" + name);
    }

    /** The same, where axe finds nothing on a phone either. */
    void looksOnPhone(String name) {
        looks(name);
        page.setViewportSize(390, 844);
        Browser.checkAccessible(page);
        page.setViewportSize(1280, 900);
    }
}
