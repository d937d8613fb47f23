package org.plenary.observers;

/** Who takes part: a State, or an organization of the register. */
public sealed interface Subject {

    /** @param code as {@link org.plenary.treaties.State#code} */
    record OfState(String code) implements Subject {
        @Override
        public String text() {
            return "state-" + code;
        }
    }

    /** @param id its number in the register */
    record OfOrganization(long id) implements Subject {
        @Override
        public String text() {
            return "organization-" + id;
        }
    }

    /** As forms send it: {@code state-PER}, {@code organization-12}. */
    String text();

    /** Whether the text names a subject, be it one that is here or not. */
    static boolean isOne(String text) {
        return text.matches("state-[A-Z]{2,3}|organization-\\d{1,18}");
    }

    /** @throws IllegalArgumentException if the text names no subject */
    static Subject of(String text) {
        if (text.matches("state-[A-Z]{2,3}")) {
            return new OfState(text.substring("state-".length()));
        }
        if (text.matches("organization-\\d{1,18}")) {
            return new OfOrganization(Long.parseLong(text.substring("organization-".length())));
        }
        throw new IllegalArgumentException("Neither a State nor an organization: " + text);
    }
}
