package org.plenary.database;

/**
 * Facts that ship with Plenary and that a room loads into its own tables at the first start: treaties, bodies, the sample
 * session. Implemented by a bean of the room; {@link FirstStart} asks each at every start, so {@link #isMissing()} must
 * be one cheap query.
 */
public interface ReferenceData {

    /** The key of what it is called on the terminal while it loads: {@code treaties.reference-data}. */
    String name();

    /** The place in the order of loading: treaties 10, sessions 20, documents 30, agenda 40, sample 90. */
    int order();

    /** Whether it has to be loaded: never loaded yet, or an older edition is there. */
    boolean isMissing();

    /** Loads it; runs in a transaction of its own, so that a start that is cut off leaves all or nothing. */
    void load();

    /** Whether it is the sample session, which {@code --no-sample} leaves out. */
    default boolean isSample() {
        return false;
    }
}
