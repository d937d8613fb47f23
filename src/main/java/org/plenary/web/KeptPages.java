package org.plenary.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages that this node keeps: at most 32 MiB, those not asked for longest go first. All go with a new edition. With
 * each minute of the clock each is rendered anew, since pages say what is now; while the first who asks waits for that,
 * others get the page of the minute before, so that not all of them render the same at once.
 */
final class KeptPages {

    private static final long MOST_BYTES = 32L << 20;

    private final Map<Key, Kept> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Key> renewed = new HashSet<>();
    private long edition;
    private long bytes;

    /** The page to answer with; null if whoever asks is to render it, {@link #keep} it, and {@link #done} in any case. */
    synchronized @Nullable KeptPage find(Key key, Moment now) {
        var kept = now.edition() == edition ? pages.get(key) : null;
        if (kept == null || kept.rendered().minute() < now.minute() - 1) {
            return null;
        }
        boolean holds = kept.rendered().minute() >= now.minute();
        return holds || !renewed.add(key) ? kept.page() : null;
    }

    synchronized void keep(Key key, KeptPage page, Moment rendered) {
        if (rendered.edition() < edition) {
            return;
        }
        if (rendered.edition() > edition) {
            pages.clear();
            bytes = 0;
            edition = rendered.edition();
        }
        var former = pages.put(key, new Kept(page, rendered));
        bytes += key.size()
                + page.size()
                - (former == null ? 0 : key.size() + former.page().size());
        var oldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            var next = oldest.next();
            bytes -= next.getKey().size() + next.getValue().page().size();
            oldest.remove();
        }
    }

    /** Says that whoever was to render a page has done so, or failed. */
    synchronized void done(Key key) {
        renewed.remove(key);
    }

    synchronized long bytes() {
        return bytes;
    }

    /** For how long a page holds: the edition it shows, and the minute of the clock, counted from 1970. */
    record Moment(long edition, long minute) {}

    private record Kept(KeptPage page, Moment rendered) {}

    /** What an answer depends on. */
    record Key(String address, String language, String accept, boolean part, boolean secure) {

        int size() {
            return 2 * (address.length() + accept.length()) + 128;
        }
    }
}
