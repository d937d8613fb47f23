package org.plenary.languages;

import java.util.List;
import org.jsoup.nodes.Element;

/** The texts of a page that are in another language than the page, as a browser and a screen reader are told of them. */
public final class ForeignTexts {

    private ForeignTexts() {}

    /** The texts that are marked as English within what a CSS selector finds. */
    public static List<String> english(Element page, String where) {
        return page.select(where).select("bdi[lang=en][dir=ltr]").eachText();
    }
}
