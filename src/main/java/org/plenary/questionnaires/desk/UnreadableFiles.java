package org.plenary.questionnaires.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.languages.Words;
import org.plenary.questionnaires.exchange.UnreadableQuestionnaire;

/** That some of the files given in at once cannot be read, so that none of them is taken in. */
final class UnreadableFiles extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Map<String, UnreadableQuestionnaire> byName;

    /** @param byName what is wrong with each, by its name */
    UnreadableFiles(Map<String, UnreadableQuestionnaire> byName) {
        super(String.join(", ", byName.keySet()));
        this.byName = new LinkedHashMap<>(byName);
    }

    /** What is wrong with each file and what to do about it, in words. */
    List<String> in(Words words) {
        return byName.entrySet().stream()
                .map(file -> words.text(
                        file.getValue().key(),
                        "\u2068" + file.getKey() + "\u2069",
                        file.getValue().place()))
                .toList();
    }
}
