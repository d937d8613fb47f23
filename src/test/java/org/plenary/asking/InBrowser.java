package org.plenary.asking;

import com.microsoft.playwright.Page;
import org.plenary.Browser;

/** Somebody who signed in with an account and looks at pages, wide and on a phone. */
final class InBrowser {

    private final Page page;
    private final int port;

    private InBrowser(Page page, int port) {
        this.page = page;
        this.port = port;
    }

    static InBrowser signedIn(Browser browser, int port, String account, String language) {
        var page = browser.visit(port, "/sign-in?lang=" + language);
        Browser.signIn(page, account);
        return new InBrowser(page, port);
    }

    /** The same person at another window. */
    InBrowser at(Page other) {
        return new InBrowser(other, port);
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    /** What the server answers to the account, as bytes. */
    byte[] take(String path) {
        return page.context().request().get("http://localhost:" + port + path).body();
    }

    /** Unfolds an act that matters, and does it. */
    void act(String form) {
        page.locator("details:has(form[action$='" + form + "']) summary").click();
        page.locator("form[action$='" + form + "'] button").click();
    }

    /** Keeps pictures of the page, on which axe finds nothing and which fits a phone. */
    void looks(String name) {
        Browser.lookOnAllScreens(page, "asking-" + name);
    }
}
