package org.plenary.treaties;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * A treaty: a Convention, or a Protocol that supplements it.
 *
 * @param code the short name of addresses and papers, such as {@code UNTOC}
 * @param supplements the Convention of a Protocol
 * @param chapter where the depositary lists it, such as {@code XVIII-12-a}
 * @param opened the day it was opened for signature; null where no source was seen
 * @param closed the last day for signature
 * @param inForceArticle the article that says when it enters into force
 * @param instrumentsRequired how many instruments of States bring it into force
 * @param dataTo the day to which signatures and deposits are known here
 * @param title the full title
 * @param name what papers call it for short
 */
public record Instrument(
        String code,
        @Nullable String supplements,
        String chapter,
        LocalDate adopted,
        String adoptedBy,
        @Nullable LocalDate opened,
        LocalDate closed,
        LocalDate inForce,
        int inForceArticle,
        int instrumentsRequired,
        String registration,
        String publishedIn,
        LocalDate dataTo,
        MultilingualText title,
        MultilingualText name) {

    /** The code as addresses write it: {@code untoc}. */
    public String key() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Whether all that happened up to the day is known here. */
    public boolean isCoveredOn(LocalDate day) {
        return !day.isAfter(dataTo);
    }

    /** The first day on which something could happen under it. */
    public LocalDate begins() {
        return opened == null ? adopted : opened;
    }
}
