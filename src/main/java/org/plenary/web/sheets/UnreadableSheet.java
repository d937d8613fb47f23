package org.plenary.web.sheets;

/** A file that cannot be read as a table. */
public final class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableSheet(Reason reason) {
        super(reason.word());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it cannot be read. */
    public enum Reason {
        /** Its letters are in no encoding that says what they are. */
        NOT_UTF8("not-utf8"),
        /** It is no table, or one that was cut off. */
        BROKEN("broken"),
        /** It has more lines than it may, or unpacks to more than such a table needs. */
        TOO_MANY("too-many");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The end of the key of its sentence. */
        public String word() {
            return word;
        }
    }
}
