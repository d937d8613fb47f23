package org.plenary.responses.offline;

import com.microsoft.playwright.Page;
import java.util.List;

/** What the browser keeps of the form for work without a network. */
public final class KeptForOffline {

    private KeptForOffline() {}

    /** Waits until the page of a section is kept with such an element on it. */
    public static void isKept(Page page, String section, String element) {
        page.evaluate("""
                async ([path, element]) => {
                  for (let tries = 0; tries < 150; tries++) {
                    const kept = await (await (await caches.open('answers')).match(path))?.text() ?? '';
                    if (new DOMParser().parseFromString(kept, 'text/html').querySelector(element)) {
                      return;
                    }
                    await new Promise((done) => setTimeout(done, 100));
                  }
                  throw new Error('not kept: ' + element);
                }""", List.of(section, element));
    }
}
