package org.plenary.delegations.spreadsheet;

import java.util.List;
import org.plenary.languages.Words;

/** A file of people that cannot be read, with the word of why and the facts of the sentence that says so. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    private final String word;
    private final transient List<Object> facts;

    UnreadableFile(String word, Object... facts) {
        super(word);
        this.word = word;
        this.facts = List.of(facts);
    }

    /** What is wrong, and what to do about it. */
    String in(Words words) {
        return words.text("delegations.file.error." + word, facts.toArray());
    }
}
