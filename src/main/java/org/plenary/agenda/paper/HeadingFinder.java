package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.sheet.Corrections;
import org.plenary.agenda.paper.sheet.Likeness;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Passage;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;

/**
 * Finds the headings over annotations. A heading carries the number of its item, but so may a line of an enumeration
 * within an annotation; so all lines with marks are held against all items at once, and the pairs are chosen that keep
 * the order of the list and are the likeliest together, by number, words and surroundings.
 */
final class HeadingFinder {

    private static final double NUMBER_ALONE = 0.35;
    private static final double LEAST = 0.3;
    private static final double CLEARLY_ALIKE = 0.6;
    private static final double HARDLY_ALIKE = 0.3;
    private static final int MOST_LINES = 5;
    private static final double BETTER = 0.02;
    private static final int MOST_CANDIDATES = 3_000;
    private static final int MOST_ITEMS = 400;
    private static final String ANNOUNCES = ":;,：；，،؛";

    private final Sheet sheet;
    private final Corrections corrections;
    private final List<ListedItem> items;
    private final List<Likeness> titles = new ArrayList<>();
    private final int from;
    private final int to;
    private final Map<Integer, Boolean> alike = new HashMap<>();

    HeadingFinder(Sheet sheet, Corrections corrections, List<ListedItem> items, int from, int to) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.items = items.subList(0, Math.min(items.size(), MOST_ITEMS));
        this.from = from;
        this.to = to;
        this.items.forEach(item -> titles.add(new Likeness(item.title())));
    }

    /**
     * A heading found.
     *
     * @param item index in the list of items
     * @param last index of its last line
     */
    record Found(int item, int first, int last) {}

    private record Candidate(int item, int first, int last, double score) {}

    List<Found> find() {
        var lines = candidateLines();
        var byLine = new ArrayList<List<Candidate>>();
        lines.forEach(line -> byLine.add(candidates(line)));
        return likeliest(byLine);
    }

    private List<SheetLine> candidateLines() {
        var lines = new ArrayList<SheetLine>();
        for (int index = from; index < to && lines.size() < MOST_CANDIDATES; index++) {
            var line = sheet.line(index);
            var correction = corrections.place(line.number());
            boolean named = correction != null && correction.place() == Place.ITEM && correction.item() != null;
            if (named || correction == null && line.isSolid() && !line.marks().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<Candidate> candidates(SheetLine line) {
        var candidates = new ArrayList<Candidate>();
        var correction = corrections.place(line.number());
        for (int item = 0; item < items.size(); item++) {
            var number = items.get(item).number();
            if (correction != null) {
                if (number.equals(correction.item())) {
                    candidates.add(new Candidate(item, line.index(), wordsEnd(line, item), 10));
                }
            } else if (line.marks().stream().anyMatch(mark -> ItemListReader.leadsTo(mark, number))) {
                var candidate = judge(line, item);
                if (candidate.score() > LEAST) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private Candidate judge(SheetLine line, int item) {
        int last = wordsEnd(line, item);
        double likeness = likeness(line, item, last);
        if (likeness > CLEARLY_ALIKE) {
            alike.put(last, true);
        }
        double score = NUMBER_ALONE + likeness;
        int before = sheet.solidBefore(line.index());
        if (before >= from && ANNOUNCES.indexOf(sheet.line(before).lastLetter()) >= 0 && !alike.containsKey(before)) {
            score -= 0.5;
        }
        char end = sheet.line(last).lastLetter();
        if (";；؛,，".indexOf(end) >= 0) {
            score -= 0.5;
        } else if (".。".indexOf(end) >= 0 && likeness < 0.8) {
            score -= 0.3;
        }
        if (likeness < HARDLY_ALIKE && runsOn(line)) {
            score -= 0.3;
        }
        return new Candidate(item, line.index(), last, score);
    }

    /** Whether the line is the first of a paragraph rather than a title of its own. */
    private boolean runsOn(SheetLine line) {
        return sheet.isFull(line) || line.width() > sheet.fullWidth() * 0.5 && line.isEnded();
    }

    private double likeness(SheetLine line, int item, int last) {
        return new Likeness(wordsOf(line, item, last)).orPartTo(titles.get(item));
    }

    /** Index of the last line of the title: as many lines as make it more like the title in the list. */
    private int wordsEnd(SheetLine line, int item) {
        int best = line.index();
        double bestLikeness = new Likeness(wordsOf(line, item, best)).to(titles.get(item));
        int last = best;
        for (int count = 1; count < MOST_LINES; count++) {
            int next = sheet.solidFrom(last + 1);
            if (next < 0 || next >= to || !mayGoOn(last, next)) {
                break;
            }
            last = next;
            double longer = new Likeness(wordsOf(line, item, last)).to(titles.get(item));
            if (longer > bestLikeness + BETTER) {
                best = last;
                bestLikeness = longer;
            }
        }
        return best;
    }

    private boolean mayGoOn(int last, int next) {
        var line = sheet.line(last);
        var after = sheet.line(next);
        boolean near = next - last == 1 || sheet.isSpacedOut() && next - last == 2;
        return near
                && after.marks().isEmpty()
                && (sheet.isFull(line) || Character.isLowerCase(after.text().charAt(0)));
    }

    private String wordsOf(SheetLine line, int item, int last) {
        return words(
                sheet, line, ItemListReader.markLength(line, items.get(item).number()), last);
    }

    static String words(Sheet sheet, SheetLine first, int drop, int last) {
        var lines = new ArrayList<SheetLine>();
        for (int index = first.index(); index <= last; index++) {
            if (sheet.line(index).isSolid()) {
                lines.add(sheet.line(index));
            }
        }
        return Passage.of(sheet, lines, drop).text();
    }

    /** The pairs of highest score together, in which both lines and items go forward. */
    private List<Found> likeliest(List<List<Candidate>> byLine) {
        int n = items.size();
        double[] best = new double[n + 1];
        var chains = new ArrayList<Chain>();
        for (int item = 0; item <= n; item++) {
            chains.add(Chain.NONE);
        }
        for (var candidates : byLine) {
            for (var candidate : candidates.reversed()) {
                double score = best[candidate.item()] + candidate.score();
                if (score > best[candidate.item() + 1]) {
                    var chain = new Chain(candidate, chains.get(candidate.item()));
                    for (int item = candidate.item() + 1; item <= n && score > best[item]; item++) {
                        best[item] = score;
                        chains.set(item, chain);
                    }
                }
            }
        }
        return chains.getLast().found();
    }

    private record Chain(
            @org.jspecify.annotations.Nullable Candidate last,
            @org.jspecify.annotations.Nullable Chain before) {

        static final Chain NONE = new Chain(null, null);

        List<Found> found() {
            var found = new ArrayList<Found>();
            for (var chain = this; chain != null && chain.last != null; chain = chain.before) {
                found.addFirst(new Found(chain.last.item(), chain.last.first(), chain.last.last()));
            }
            return found;
        }
    }
}
