package org.plenary.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reason why a command does not go on, told to whoever sits at the terminal: what is wrong, where, and what to do.
 *
 * <p>Carries a key of the words and its facts instead of a sentence, since the language is known only at the terminal.
 * The command line prints it as one line and ends with exit code 1.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> facts;

    public Refusal(String key, Object... facts) {
        super(key + " " + Arrays.toString(facts));
        this.key = key;
        this.facts = List.of(facts);
    }

    public String key() {
        return key;
    }

    public List<Object> facts() {
        return facts;
    }

    /** The refusal that lies at the bottom of a failure; empty if the failure is of another kind. */
    public static Optional<Refusal> in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
