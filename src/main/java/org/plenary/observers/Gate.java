package org.plenary.observers;

import java.util.Locale;

/** How one becomes an observer. */
public enum Gate {
    /** One is entitled, and tells the Secretary-General in writing beforehand. */
    NOTICE,
    /** One applies to the bureau, and is admitted unless the Conference decides otherwise. */
    APPLICATION,
    /** One applies to the bureau; the secretariat circulates a list, and an objection refers the matter to the Conference. */
    CIRCULATED_LIST;

    /** The end of its keys of words, such as {@code circulated-list}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
