package org.plenary.agenda;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.sessions.SessionId;

/**
 * The agenda of a session in one version.
 *
 * @param items at all levels, in the order of their numbers
 */
public record Agenda(SessionId session, AgendaVersion made, List<AgendaItem> items) {

    public Agenda {
        items = items.stream()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }

    /** The number of the version, counted from 1. */
    public int version() {
        return made.number();
    }

    public Status status() {
        return made.status();
    }

    public Optional<AgendaItem> item(ItemNumber number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** The items of the first level. */
    public List<AgendaItem> top() {
        return items.stream().filter(item -> item.number().level() == 1).toList();
    }

    /** The items that stand directly under one. */
    public List<AgendaItem> below(ItemNumber number) {
        return items.stream()
                .filter(item -> item.number().level() == number.level() + 1
                        && item.number().parent().equals(number))
                .toList();
    }

    /** Every document that stands under an item, once, in the order in which they come. */
    public List<DocumentSymbol> documents() {
        return items.stream()
                .flatMap(item -> item.documents().stream())
                .map(AgendaItem.Document::symbol)
                .distinct()
                .toList();
    }

    /** The languages in which any of it is written. */
    public Set<Language> languages() {
        var languages = EnumSet.noneOf(Language.class);
        items.forEach(item -> languages.addAll(item.languages()));
        return languages;
    }

    /** The items under which a document stands. */
    public Stream<AgendaItem> under(DocumentSymbol document) {
        return items.stream()
                .filter(item -> item.documents().stream()
                        .anyMatch(listed -> listed.symbol().equals(document)));
    }
}
