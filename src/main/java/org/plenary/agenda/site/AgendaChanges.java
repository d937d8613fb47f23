package org.plenary.agenda.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;

/**
 * What changed from one version of an agenda to another. An item is the same if it has the same title in some language,
 * wherever it stands; else if it has the same number. So an item that moved is told from one that was renamed.
 */
final class AgendaChanges {

    private AgendaChanges() {}

    /**
     * One item that is not as it was.
     *
     * @param before null for an item that was added
     * @param after null for an item that was removed
     * @param kinds what changed, in the order of the kinds
     */
    public record Change(
            @Nullable AgendaItem before,
            @Nullable AgendaItem after,
            List<Kind> kinds,
            Set<DocumentSymbol> documentsAdded,
            Set<DocumentSymbol> documentsRemoved) {

        public Change {
            kinds = List.copyOf(kinds);
        }
    }

    /** How an item changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        RENAMED,
        ANNOTATION,
        DOCUMENTS;

        /** The word of keys: {@code renamed}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The items that changed, in the order of the later version, those removed last. */
    public static List<Change> between(Agenda before, Agenda after) {
        var earlier = pairs(before, after);
        var changes = new ArrayList<Change>();
        for (var item : after.items()) {
            var old = Optional.ofNullable(earlier.get(item.number()));
            old.map(each -> changed(each, item))
                    .orElseGet(() -> Optional.of(added(item)))
                    .ifPresent(changes::add);
        }
        var kept = earlier.values().stream().map(AgendaItem::number).collect(Collectors.toSet());
        before.items().stream()
                .filter(item -> !kept.contains(item.number()))
                .map(AgendaChanges::removed)
                .forEach(changes::add);
        return changes;
    }

    /** For the numbers of the later version, the item of the earlier one that each was. */
    private static Map<ItemNumber, AgendaItem> pairs(Agenda before, Agenda after) {
        var pairs = new HashMap<ItemNumber, AgendaItem>();
        var left = new ArrayList<>(before.items());
        for (var item : after.items()) {
            pick(left, old -> old.number().equals(item.number()) && sameTitle(old, item))
                    .ifPresent(old -> pairs.put(item.number(), old));
        }
        for (var item : after.items()) {
            if (!pairs.containsKey(item.number())) {
                pick(left, old -> sameTitle(old, item)).ifPresent(old -> pairs.put(item.number(), old));
            }
        }
        for (var item : after.items()) {
            if (!pairs.containsKey(item.number())) {
                pick(left, old -> old.number().equals(item.number())).ifPresent(old -> pairs.put(item.number(), old));
            }
        }
        return pairs;
    }

    private static Optional<AgendaItem> pick(
            List<AgendaItem> left, java.util.function.Predicate<AgendaItem> condition) {
        var found = left.stream().filter(condition).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean sameTitle(AgendaItem one, AgendaItem other) {
        return one.title().texts().entrySet().stream()
                .anyMatch(each -> other.title().exactly(each.getKey()).equals(Optional.of(each.getValue())));
    }

    private static Optional<Change> changed(AgendaItem before, AgendaItem after) {
        var kinds = new ArrayList<Kind>();
        if (!before.number().equals(after.number())) {
            kinds.add(Kind.MOVED);
        }
        if (!before.title().equals(after.title())) {
            kinds.add(Kind.RENAMED);
        }
        if (!before.annotation().equals(after.annotation())) {
            kinds.add(Kind.ANNOTATION);
        }
        var added = without(after, before);
        var removed = without(before, after);
        if (!added.isEmpty() || !removed.isEmpty()) {
            kinds.add(Kind.DOCUMENTS);
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Change(before, after, kinds, added, removed));
    }

    private static Change added(AgendaItem item) {
        return new Change(null, item, List.of(Kind.ADDED), symbols(item), Set.of());
    }

    private static Change removed(AgendaItem item) {
        return new Change(item, null, List.of(Kind.REMOVED), Set.of(), symbols(item));
    }

    private static Set<DocumentSymbol> without(AgendaItem some, AgendaItem others) {
        var symbols = symbols(some);
        symbols.removeAll(symbols(others));
        return symbols;
    }

    private static Set<DocumentSymbol> symbols(AgendaItem item) {
        return item.documents().stream()
                .map(AgendaItem.Document::symbol)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
