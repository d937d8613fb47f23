package org.plenary.agenda.desk;

import static org.plenary.rules.Citation.rule;

import java.util.List;
import java.util.Set;
import org.plenary.agenda.Agenda;
import org.plenary.languages.MultilingualText;
import org.plenary.rules.Finding;

/**
 * Judges items that were proposed after the provisional agenda against rule 10 (Explanatory memorandum): every item
 * proposed for inclusion is accompanied by an explanatory memorandum.
 *
 * @param provisional the titles of the provisional agenda
 */
record SupplementaryItems(Set<MultilingualText> provisional) {

    List<Finding> check(Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> provisional.stream().noneMatch(title -> isSame(title, item.title())))
                .filter(item -> item.documents().isEmpty())
                .map(item -> Finding.breach(
                                "supplementary-item-without-memorandum", rule(10), item.number(), item.title())
                        .about(item.number().toString()))
                .toList();
    }

    /** A renamed item keeps its title in some language, as a rule; one that shares none is another item. */
    private static boolean isSame(MultilingualText one, MultilingualText other) {
        return one.texts().entrySet().stream()
                .anyMatch(text -> text.getValue().equals(other.texts().get(text.getKey())));
    }
}
