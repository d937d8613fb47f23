package org.plenary.questionnaires;

import java.util.Locale;

/** How far a cycle is. */
public enum CycleStage {
    PLANNED,
    OPEN,
    CLOSED;

    /** {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
