package org.plenary.responses.paper.file;

import java.util.Arrays;
import java.util.List;

/** A file that cannot be taken as a paper of this response; says why, and with what. */
public final class UnreadablePaper extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> facts;

    /** @param reason the end of the key of its sentence */
    public UnreadablePaper(String reason, Object... facts) {
        super(reason);
        this.key = "sharing.unreadable." + reason;
        this.facts = Arrays.asList(facts);
    }

    /** The key of the sentence that says why. */
    public String key() {
        return key;
    }

    /** What the sentence is filled with. */
    public Object[] facts() {
        return facts.toArray();
    }
}
