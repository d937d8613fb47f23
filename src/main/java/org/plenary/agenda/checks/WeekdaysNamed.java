package org.plenary.agenda.checks;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.paper.words.DatesIn;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** The weekday that stands with a date is the one of the calendar. Chinese names it after the date, the others before. */
final class WeekdaysNamed implements Check {

    private static final int NEAR = 24;

    @Override
    public Stream<Finding> findings(Paper paper) {
        var text = new StringBuilder();
        var lines = new TreeMap<Integer, Integer>();
        paper.agenda().lines().forEach(line -> {
            lines.put(text.length(), line.number());
            text.append(line.text()).append('\n');
        });
        var folded = Folded.of(text.toString());
        var opens = paper.agenda().session().opens();
        return DatesIn.in(paper.language()).find(folded.text(), opens == null ? 0 : opens.getYear()).stream()
                .filter(date -> !date.isRange())
                .flatMap(date -> weekdayIsRight(paper, folded, date, lines).stream());
    }

    private static Optional<Finding> weekdayIsRight(
            Paper paper, Folded folded, DatesIn.Found date, NavigableMap<Integer, Integer> lines) {
        return named(paper, folded.text(), date)
                .filter(named -> named != date.first().getDayOfWeek())
                .map(named -> Finding.breach(
                                "weekday-differs",
                                Citation.THE_PAPER,
                                date.first(),
                                name(named),
                                name(date.first().getDayOfWeek()))
                        .atLine(lines.floorEntry(folded.origin(date.start())).getValue()));
    }

    private static Optional<DayOfWeek> named(Paper paper, String text, DatesIn.Found date) {
        var before = text.substring(Math.max(0, date.start() - NEAR), date.start());
        var after = text.substring(date.end(), Math.min(text.length(), date.end() + NEAR));
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> {
                    var words = words(paper, day);
                    return paper.language() == Language.CHINESE
                            ? Pattern.compile("^[ ,(]{0,3}" + words)
                                    .matcher(after)
                                    .find()
                            : Pattern.compile("(?<!\\p{L})" + words + "\\p{L}{0,3}[ ,]{1,3}$")
                                            .matcher(before)
                                            .find()
                                    || Pattern.compile("^ ?\\(" + words)
                                            .matcher(after)
                                            .find();
                })
                .findFirst();
    }

    private static String words(Paper paper, DayOfWeek day) {
        return paper.words().of("weekday:" + day.getValue()).stream()
                .map(Folded::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static MultilingualText name(DayOfWeek day) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()));
        }
        return new MultilingualText(names);
    }
}
