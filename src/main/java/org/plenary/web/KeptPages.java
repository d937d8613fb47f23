package org.plenary.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages that this node keeps: at most 32 MiB, those not asked for longest go first. All go with a new edition, and
 * with each minute of the clock, since pages say what is now.
 */
final class KeptPages {

    private static final long MOST_BYTES = 32L << 20;

    private final Map<Key, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private Moment moment = new Moment(0, 0);
    private long bytes;

    synchronized @Nullable KeptPage find(Key key, Moment now) {
        return now.equals(moment) ? pages.get(key) : null;
    }

    synchronized void keep(Key key, KeptPage page, Moment rendered) {
        if (rendered.isBefore(moment)) {
            return;
        }
        if (!rendered.equals(moment)) {
            pages.clear();
            bytes = 0;
            moment = rendered;
        }
        var former = pages.put(key, page);
        bytes += key.size() + page.size() - (former == null ? 0 : key.size() + former.size());
        var oldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            var next = oldest.next();
            bytes -= next.getKey().size() + next.getValue().size();
            oldest.remove();
        }
    }

    synchronized long bytes() {
        return bytes;
    }

    /** For how long a page holds: the edition it shows, and the minute of the clock, counted from 1970. */
    record Moment(long edition, long minute) {

        boolean isBefore(Moment other) {
            return edition < other.edition || edition == other.edition && minute < other.minute;
        }
    }

    /** What an answer depends on. */
    record Key(String address, String language, String accept, boolean part, boolean secure) {

        int size() {
            return 2 * (address.length() + accept.length()) + 128;
        }
    }
}
