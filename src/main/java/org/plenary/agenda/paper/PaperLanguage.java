package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.languages.Language;

/** Tells the language of a paper: by its script, and by their commonest words among the three with Latin letters. */
final class PaperLanguage {

    private static final List<Language> LATIN = List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);
    private static final Pattern SYMBOL = Pattern.compile("\\S{0,60}/\\S{0,60}");
    private static final int LONGEST_LINE = 2_000;
    private static final int FEWEST_LETTERS = 12;
    private static final int FEWEST_LINES = 3;
    private static final double OTHER_LANGUAGES = 0.15;
    private static final int HAN_IS_WORTH = 3;

    private PaperLanguage() {}

    /**
     * The language of most of the paper.
     *
     * @throws UnreadablePaper if it is none of the six, or a good part of the paper is in others
     */
    static Language of(PaperText paper) {
        var letters = new EnumMap<Language, Integer>(Language.class);
        var lines = new EnumMap<Language, List<Integer>>(Language.class);
        for (var line : paper.lines()) {
            var language = ofLine(line.text());
            if (language != null) {
                letters.merge(language, weight(line.text()), Integer::sum);
                lines.computeIfAbsent(language, _ -> new ArrayList<>()).add(line.number());
            }
        }
        var first = most(letters);
        if (first == null) {
            return ofShortLines(paper);
        }
        refuseIfMixed(paper, first, letters, lines);
        return first;
    }

    private static void refuseIfMixed(
            PaperText paper, Language first, Map<Language, Integer> letters, Map<Language, List<Integer>> lines) {
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        var others = new EnumMap<>(letters);
        others.remove(first);
        var second = most(others);
        if (second == null) {
            return;
        }
        int foreign = others.values().stream().mapToInt(Integer::intValue).sum();
        int foreignLines = others.keySet().stream()
                .mapToInt(other -> lines.getOrDefault(other, List.of()).size())
                .sum();
        if (foreignLines >= FEWEST_LINES && foreign > all * OTHER_LANGUAGES) {
            var named = lines.getOrDefault(second, List.of());
            throw new UnreadablePaper(
                    "paper.mixed", paper.fileName(), first, second, named.getFirst(), named.getLast());
        }
    }

    /** All lines together, for a paper whose lines are too short to tell each. */
    private static Language ofShortLines(PaperText paper) {
        var text = new StringBuilder();
        for (var line : paper.lines()) {
            if (text.length() < LONGEST_LINE) {
                text.append(line.text()).append(' ');
            }
        }
        var language = ofLine(text.toString());
        if (language == null) {
            throw new UnreadablePaper("paper.language", paper.fileName());
        }
        return language;
    }

    private static @Nullable Language most(Map<Language, Integer> letters) {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A Chinese character says as much as three letters. */
    private static int weight(String text) {
        return text.codePoints()
                .map(letter -> !Character.isLetter(letter) ? 0 : Character.isIdeographic(letter) ? HAN_IS_WORTH : 1)
                .sum();
    }

    private static @Nullable Language ofLine(String line) {
        var text = withoutSymbols(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        int[] scripts = new int[4];
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            switch (Character.UnicodeScript.of(letter)) {
                case HAN -> scripts[0] += HAN_IS_WORTH;
                case ARABIC -> scripts[1]++;
                case CYRILLIC -> scripts[2]++;
                default -> scripts[3]++;
            }
        });
        int all = Arrays.stream(scripts).sum();
        if (all < FEWEST_LETTERS) {
            return null;
        }
        if (scripts[0] * 2 > all) {
            return Language.CHINESE;
        }
        if (scripts[1] * 2 > all) {
            return Language.ARABIC;
        }
        if (scripts[2] * 2 > all) {
            return Language.RUSSIAN;
        }
        return scripts[3] * 2 > all ? byCommonWords(Folded.fold(text)) : null;
    }

    private static String withoutSymbols(String line) {
        return line.indexOf('/') < 0 ? line : SYMBOL.matcher(line).replaceAll(" ");
    }

    /** The Latin language most of whose little words stand in the text; null if none stands out. */
    private static @Nullable Language byCommonWords(String folded) {
        Language best = null;
        int most = 0;
        int second = 0;
        var present = Arrays.asList(folded.split("[^\\p{L}]+"));
        for (var language : LATIN) {
            var common = PaperWords.in(language).list("common");
            int count = (int) present.stream().filter(common::contains).count();
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else if (count > second) {
                second = count;
            }
        }
        return most > second ? best : null;
    }
}
