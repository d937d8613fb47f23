package org.plenary.bureau.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form of the desk. Reading a field throws {@link Wrong}, which says which and why. */
record Typed(Map<String, String> fields) {

    static final Typed NOTHING = new Typed(Map.of());

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;
    /** Marks that turn the direction of the text around them, and signs that cannot be seen. */
    private static final String UNSEEN = "[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    /** A field that cannot be understood. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;
        private final transient Object[] facts;

        Wrong(String key, Object... facts) {
            super(key);
            this.key = key;
            this.facts = facts;
        }

        String key() {
            return "bureau.error." + key;
        }

        Object[] facts() {
            return facts;
        }
    }

    Typed {
        fields = Map.copyOf(fields);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").replaceAll(UNSEEN, " ").strip();
    }

    String person() throws Wrong {
        var name = text("person");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Wrong("person", LONGEST_NAME);
        }
        return name;
    }

    String note(String field) throws Wrong {
        var note = text(field);
        if (note.length() > LONGEST_NOTE) {
            throw new Wrong("about", LONGEST_NOTE);
        }
        return note;
    }

    LocalDate day(LocalDate example) throws Wrong {
        try {
            return LocalDate.parse(text("day"));
        } catch (DateTimeParseException _) {
            throw new Wrong("day", example.toString());
        }
    }

    /** The number of a meeting; null where none is given. */
    @Nullable Integer meeting() throws Wrong {
        var number = text("meeting");
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new Wrong("meeting");
        }
        return Integer.valueOf(number);
    }
}
