package org.plenary.agenda.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;

/**
 * One item of an agenda.
 *
 * @param number as running text writes it
 * @param above the item it stands under; null for one of the first level
 * @param below the items under it
 * @param articles articles of treaties that the annotation cites
 * @param others decisions, resolutions, rules, items and documents that it cites
 * @param history what became of the number in each version, the latest first; empty if nothing did
 */
record ItemPage(
        SessionHead head,
        String agenda,
        String number,
        Localized title,
        @Nullable Link above,
        List<Localized> annotation,
        List<PaperLine> papers,
        List<ItemLine> below,
        List<MeetingLine> meetings,
        List<Link> articles,
        List<Cited> others,
        @Nullable Link previous,
        @Nullable Link next,
        List<Past> history) {

    /** A link with a title that may be in another language; its label stands in front. */
    record Link(String label, @Nullable Localized title, String address) {}

    /** Something cited; the address is null where it has no page here. */
    record Cited(String label, @Nullable String address) {}

    /** The item in one version. */
    record Past(String version, String made, Localized title) {}
}
