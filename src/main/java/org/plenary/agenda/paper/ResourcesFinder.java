package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Resources;
import org.plenary.agenda.paper.sheet.Passage;
import org.plenary.agenda.paper.words.Numerals;
import org.plenary.agenda.paper.words.PaperWords;

/** Finds how many meetings there is interpretation for: "20 meetings … (16 plenary meetings and 4 parallel meetings)". */
final class ResourcesFinder {

    private static final int NEAR = 70;
    private static final int MERE_MEETINGS = 12;
    private static final int FEW_WORDS = 30;
    private static final int MOST_MEETINGS = 200;

    private final PaperWords words;
    private final Numerals numerals;

    ResourcesFinder(PaperWords words) {
        this.words = words;
        this.numerals = Numerals.in(words.language());
    }

    @Nullable Resources find(List<Passage> passages) {
        for (var passage : passages) {
            var folded = passage.folded().text();
            if (words.has("interpretation", folded) || words.has("plenary", folded) && words.has("parallel", folded)) {
                var resources = find(passage, folded);
                if (resources != null) {
                    return resources;
                }
            }
        }
        return null;
    }

    private @Nullable Resources find(Passage passage, String folded) {
        int plenary = 0;
        int parallel = 0;
        int total = 0;
        int languages = 0;
        int place = -1;
        var counts = counts(folded);
        for (int index = 0; index < counts.size(); index++) {
            var count = counts.get(index);
            int next = index + 1 < counts.size() ? counts.get(index + 1).start() : folded.length();
            var after = folded.substring(count.end(), Math.min(next, count.end() + NEAR));
            switch (kind(after)) {
                case "plenary" -> plenary = plenary == 0 ? count.value() : plenary;
                case "parallel" -> parallel = parallel == 0 ? count.value() : parallel;
                case "languages" -> languages = languages == 0 ? count.value() : languages;
                case "meetings" -> {
                    if (total == 0) {
                        total = count.value();
                        place = count.start();
                    }
                }
                default -> languages = languages == 0 && followsLanguages(folded, count) ? count.value() : languages;
            }
            if (place < 0 && plenary + parallel > 0) {
                place = count.start();
            }
        }
        boolean found = plenary > 0 && (parallel > 0 || total > 0);
        return found
                ? new Resources(
                        total == 0 ? plenary + parallel : total, plenary, parallel, languages, passage.lineAt(place))
                : null;
    }

    private List<Numerals.Found> counts(String folded) {
        var counts = new ArrayList<>(numerals.find(folded));
        counts.removeIf(count -> count.value() > MOST_MEETINGS);
        return counts;
    }

    /** Which of the words comes first after a number, plenary and parallel before the mere word for meeting. */
    private String kind(String after) {
        String best = "";
        int first = Integer.MAX_VALUE;
        for (var meaning : List.of("plenary", "parallel", "languages", "meetings")) {
            int start = start(words.pattern(meaning), after);
            int handicap = meaning.equals("meetings") ? MERE_MEETINGS : 0;
            int farthest = meaning.equals("meetings") ? MERE_MEETINGS : meaning.equals("languages") ? FEW_WORDS : NEAR;
            boolean near = start <= farthest;
            if (start >= 0 && near && start + handicap < first) {
                first = start + handicap;
                best = meaning;
            }
        }
        return best;
    }

    private boolean followsLanguages(String folded, Numerals.Found count) {
        return words.has("languages", folded.substring(Math.max(0, count.start() - 25), count.start()));
    }

    private static int start(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }
}
