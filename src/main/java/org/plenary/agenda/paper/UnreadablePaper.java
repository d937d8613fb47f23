package org.plenary.agenda.paper;

import java.util.Arrays;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/**
 * Says why a file cannot be read as an annotated agenda, in words for the officer who brought it. The key is one of
 * {@code messages/paper_<tag>.properties}.
 */
public final class UnreadablePaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> facts;

    /** @param key such as {@code paper.empty} */
    public UnreadablePaper(String key, Object... facts) {
        super(key + Arrays.toString(facts));
        this.key = key;
        this.facts = List.of(facts);
    }

    public String key() {
        return key;
    }

    public List<Object> facts() {
        return facts;
    }

    /** The reason as a sentence that says what is wrong and what to do. */
    public String in(Language language) {
        var spoken = facts.stream()
                .map(fact -> fact instanceof Language other ? Words.in(language).text("paper.in-" + other.tag()) : fact)
                .toArray();
        return Words.in(language).text(key, spoken);
    }
}
