package org.plenary.guide;

import java.util.List;
import org.plenary.languages.Language;

/**
 * A guide on its page or as a paper.
 *
 * @param title of the guide
 * @param body what it says, as HTML
 * @param pdf the address of the same as PDF
 * @param others the other guides
 */
record GuidePage(Language language, String title, String body, String pdf, List<Link> others) {

    /** Another guide. */
    record Link(String title, String address) {}
}
