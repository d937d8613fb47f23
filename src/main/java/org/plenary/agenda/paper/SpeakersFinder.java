package org.plenary.agenda.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.SpeakersList;
import org.plenary.agenda.paper.sheet.Passage;
import org.plenary.agenda.paper.words.DatesIn;
import org.plenary.agenda.paper.words.Numerals;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.agenda.paper.words.TimesIn;
import org.plenary.languages.Language;

/** Finds when the list of speakers opens and closes, and how long each may speak. */
final class SpeakersFinder {

    private static final int NEAR = 90;
    private static final int BEFORE_MINUTES = 25;
    private static final int AROUND_HOUR = 40;
    private static final int LONGEST_SPEECH = 60;

    /** The word for opening stands before its date, in Chinese behind it; one on the other side counts as farther. */
    private static final int OTHER_SIDE = 30;

    private final PaperWords words;
    private final int year;
    private final boolean verbFirst;

    SpeakersFinder(PaperWords words, int year) {
        this.verbFirst = words.language() != Language.CHINESE;
        this.words = words;
        this.year = year;
    }

    @Nullable SpeakersList find(List<Passage> passages) {
        for (var passage : passages) {
            var folded = passage.folded().text();
            var named = words.pattern("speakers").matcher(folded);
            if (named.find()) {
                var list = find(passage, folded, named.start());
                if (list != null) {
                    return list;
                }
            }
        }
        return null;
    }

    private @Nullable SpeakersList find(Passage passage, String folded, int named) {
        LocalDate opens = null;
        LocalDate closes = null;
        LocalTime closesAt = null;
        for (var date : DatesIn.in(words.language()).find(folded, year)) {
            int opening = distance("opens", folded, date);
            int closing = distance("closes", folded, date);
            if (closing < opening && closes == null) {
                closes = date.first();
                closesAt = hourNear(folded, date);
            } else if (opening < Integer.MAX_VALUE && opening <= closing && opens == null) {
                opens = date.first();
            }
        }
        int minutes = minutes(folded);
        return opens == null && closes == null
                ? null
                : new SpeakersList(opens, closes, closesAt, minutes, passage.lineAt(named));
    }

    /** How many letters part a date from the nearest of the words. */
    private int distance(String meaning, String folded, DatesIn.Found date) {
        int from = Math.max(0, date.start() - NEAR);
        int to = Math.min(folded.length(), date.end() + NEAR / 2);
        var word = words.pattern(meaning).matcher(folded);
        int nearest = Integer.MAX_VALUE;
        for (int start = from; start < to && word.find(start); start = word.end()) {
            if (word.start() >= to) {
                break;
            }
            boolean before = word.end() <= date.start();
            int apart = before ? date.start() - word.end() : word.start() - date.end();
            var between = before
                    ? folded.substring(word.end(), date.start())
                    : folded.substring(Math.min(date.end(), word.start()), word.start());
            boolean oneSentence = !between.contains("。");
            apart += before == verbFirst ? 0 : OTHER_SIDE;
            apart += between.contains(",") ? OTHER_SIDE : 0;
            if (oneSentence && apart >= 0) {
                nearest = Math.min(nearest, apart);
            }
        }
        return nearest;
    }

    private @Nullable LocalTime hourNear(String folded, DatesIn.Found date) {
        var before = folded.substring(Math.max(0, date.start() - AROUND_HOUR), date.start());
        var after = folded.substring(date.end(), Math.min(folded.length(), date.end() + AROUND_HOUR));
        var times = TimesIn.in(words.language());
        return times.hour(after).or(() -> times.hour(before)).orElse(null);
    }

    private int minutes(String folded) {
        var word = Pattern.compile(words.bounded("minutes")).matcher(folded);
        while (word.find()) {
            int from = Math.max(0, word.start() - BEFORE_MINUTES);
            var numbers = Numerals.in(words.language()).find(folded.substring(from, word.start()));
            if (!numbers.isEmpty() && numbers.getLast().value() <= LONGEST_SPEECH) {
                return numbers.getLast().value();
            }
        }
        return 0;
    }
}
