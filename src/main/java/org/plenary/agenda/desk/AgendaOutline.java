package org.plenary.agenda.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.Renumbering;

/**
 * The items of an agenda as a tree that can be changed. Numbers follow from the places, so adding, moving or deleting an
 * item numbers those after it anew.
 *
 * <p>Immutable: each change gives a new outline.
 */
record AgendaOutline(List<Branch> branches) {

    AgendaOutline {
        branches = List.copyOf(branches);
    }

    /**
     * An item and those below it.
     *
     * @param was the number before anything was changed; null for an item that is new
     */
    record Branch(
            AgendaItem item, List<Branch> below, @Nullable ItemNumber was) {

        Branch {
            below = List.copyOf(below);
        }

        Branch with(AgendaItem changed) {
            return new Branch(changed, below, was);
        }

        Branch above(List<Branch> others) {
            return new Branch(item, others, was);
        }
    }

    static AgendaOutline of(List<AgendaItem> items) {
        return new AgendaOutline(branchesBelow(List.of(), items));
    }

    /** The number that each item of an earlier outline has in this one; the same item is known by what it is. */
    Renumbering numbersSince(AgendaOutline before) {
        var now = new HashMap<ItemNumber, ItemNumber>();
        trace(branches, List.of(), now);
        return new Renumbering(before.items().stream()
                .map(AgendaItem::number)
                .collect(Collectors.toMap(number -> number, number -> Optional.ofNullable(now.get(number)))));
    }

    /** The items in their order, numbered by their places. */
    List<AgendaItem> items() {
        var items = new ArrayList<AgendaItem>();
        collect(branches, List.of(), items);
        return items;
    }

    /** @throws IllegalArgumentException if there is no such item */
    AgendaOutline without(ItemNumber number) {
        var siblings = new ArrayList<>(siblings(number));
        siblings.remove(index(number));
        return withBelow(parents(number), siblings);
    }

    /** @throws IllegalArgumentException if there is no such item */
    AgendaOutline replacing(ItemNumber number, AgendaItem changed) {
        var siblings = new ArrayList<>(siblings(number));
        siblings.set(index(number), branch(number).with(changed));
        return withBelow(parents(number), siblings);
    }

    /**
     * Puts an item at a place; what stood there and after it moves on by one.
     *
     * @throws IllegalArgumentException if the place does not follow on an item that exists, or lies below the third level
     */
    AgendaOutline inserting(ItemNumber place, AgendaItem item) {
        return inserting(place, new Branch(item, List.of(), null));
    }

    /**
     * Moves an item, with those below it, to the place that it has afterwards.
     *
     * @throws IllegalArgumentException if there is no such item or no such place
     */
    AgendaOutline moving(ItemNumber from, ItemNumber to) {
        var moved = branch(from);
        return without(from).inserting(to, moved);
    }

    private AgendaOutline inserting(ItemNumber place, Branch branch) {
        if (place.level() + depth(branch) > 3) {
            throw new IllegalArgumentException(place.toString());
        }
        var siblings = new ArrayList<>(below(parents(place)));
        int index = place.path().getLast() - 1;
        if (index > siblings.size()) {
            throw new IllegalArgumentException(place.toString());
        }
        siblings.add(index, branch);
        return withBelow(parents(place), siblings);
    }

    private static int depth(Branch branch) {
        return branch.below().stream().mapToInt(each -> 1 + depth(each)).max().orElse(0);
    }

    private Branch branch(ItemNumber number) {
        var siblings = below(parents(number));
        int index = number.path().getLast() - 1;
        if (index >= siblings.size()) {
            throw new IllegalArgumentException(number.toString());
        }
        return siblings.get(index);
    }

    private List<Branch> siblings(ItemNumber number) {
        branch(number);
        return below(parents(number));
    }

    private int index(ItemNumber number) {
        return number.path().getLast() - 1;
    }

    private static List<Integer> parents(ItemNumber number) {
        return number.path().subList(0, number.level() - 1);
    }

    private List<Branch> below(List<Integer> path) {
        return path.isEmpty() ? branches : branch(new ItemNumber(path)).below();
    }

    private AgendaOutline withBelow(List<Integer> path, List<Branch> children) {
        return new AgendaOutline(replaced(branches, path, children));
    }

    private static List<Branch> replaced(List<Branch> level, List<Integer> path, List<Branch> children) {
        if (path.isEmpty()) {
            return children;
        }
        var changed = new ArrayList<>(level);
        var parent = level.get(path.getFirst() - 1);
        changed.set(
                path.getFirst() - 1, parent.above(replaced(parent.below(), path.subList(1, path.size()), children)));
        return changed;
    }

    private static List<Branch> branchesBelow(List<Integer> path, List<AgendaItem> items) {
        return items.stream()
                .filter(item -> item.number().level() == path.size() + 1
                        && item.number().path().subList(0, path.size()).equals(path))
                .map(item -> new Branch(item, branchesBelow(item.number().path(), items), item.number()))
                .toList();
    }

    private static void trace(List<Branch> level, List<Integer> path, Map<ItemNumber, ItemNumber> now) {
        for (int index = 0; index < level.size(); index++) {
            var here = new ArrayList<>(path);
            here.add(index + 1);
            var branch = level.get(index);
            if (branch.was() != null) {
                now.put(branch.was(), new ItemNumber(here));
            }
            trace(branch.below(), here, now);
        }
    }

    private static void collect(List<Branch> level, List<Integer> path, List<AgendaItem> items) {
        IntStream.range(0, level.size()).forEach(index -> {
            var here = new ArrayList<>(path);
            here.add(index + 1);
            var branch = level.get(index);
            items.add(branch.item().numbered(new ItemNumber(here)));
            collect(branch.below(), here, items);
        });
    }
}
