package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.words.ItemMarks.Mark;

/** Finds the number that a mark stands for from the number before it: after 2(b), {@code (c)} is 2(c). */
final class Sequence {

    private static final int WIDEST_GAP = 2;
    private static final int LAST_LETTER = 26;
    private static final int LAST_ROMAN = 20;

    private record Step(List<Integer> path, double cost) {}

    private Sequence() {}

    /**
     * The number that comes next, if one of the ways to read the mark comes after the number before. A gap of two is let
     * pass, since a paper may well have forgotten a number.
     *
     * @param before empty at the start
     * @param announced whether the title before ends with a colon, so that a level below is expected
     */
    static Optional<ItemNumber> next(List<Integer> before, List<Mark> marks, boolean announced) {
        Step best = null;
        for (var mark : marks) {
            for (var step : steps(before, mark, announced)) {
                if (step.cost() <= WIDEST_GAP + 0.5 && (best == null || step.cost() < best.cost())) {
                    best = step;
                }
            }
        }
        return best == null || !isNumber(best.path()) ? Optional.empty() : Optional.of(new ItemNumber(best.path()));
    }

    static boolean isNumber(List<Integer> path) {
        return path.size() <= 3
                && (path.size() < 2 || path.get(1) <= LAST_LETTER)
                && (path.size() < 3 || path.get(2) <= LAST_ROMAN);
    }

    private static List<Step> steps(List<Integer> before, Mark mark, boolean announced) {
        return switch (mark.level()) {
            case 0 -> printedInFull(before, mark.path());
            case 1 -> at(before, 1, mark.value(), 0);
            case 2 -> at(before, 2, mark.value(), announced && before.size() == 2 ? 0.4 : before.size() == 3 ? 0.2 : 0);
            default -> {
                var steps = new ArrayList<>(at(before, 3, mark.value(), announced || before.size() == 3 ? 0 : 0.3));
                if (before.size() == 1) {
                    steps.addAll(at(before, 2, mark.value(), 0.4));
                }
                yield steps;
            }
        };
    }

    private static List<Step> at(List<Integer> before, int level, int value, double cost) {
        if (before.size() < level - 1) {
            return List.of();
        }
        int last = before.size() >= level ? before.get(level - 1) : 0;
        if (value <= last) {
            return List.of();
        }
        var path = new ArrayList<>(before.subList(0, level - 1));
        path.add(value);
        return List.of(new Step(path, value - last - 1 + cost));
    }

    private static List<Step> printedInFull(List<Integer> before, List<Integer> path) {
        int first = before.isEmpty() ? 0 : before.getFirst();
        if (path.getFirst() < first || path.getFirst() > first + 1 + WIDEST_GAP || !isNumber(path)) {
            return List.of();
        }
        boolean later =
                before.isEmpty() || isNumber(before) && new ItemNumber(path).compareTo(new ItemNumber(before)) > 0;
        return later ? List.of(new Step(path, 0)) : List.of();
    }
}
