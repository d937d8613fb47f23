package org.plenary.agenda.checks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.plenary.languages.Language;

/**
 * The words by which a text in one of the languages shows what it is about: its subject ("credentials"), that it speaks
 * of a draft, that it names a group and not an item. Data, in {@code paper-words.csv}; a word stands for all that begins
 * with it, so a stem is enough.
 */
final class PaperWords {

    private static final String SUBJECT = "subject:";
    private static final Map<Language, PaperWords> ALL = load();

    private final Map<String, Set<String>> wordsOfKind = new TreeMap<>();

    static PaperWords in(Language language) {
        return ALL.getOrDefault(language, new PaperWords());
    }

    /** What the text is about, such as {@code credentials}; empty if none of the words is in it. */
    Set<String> subjects(String text) {
        return wordsOfKind.keySet().stream()
                .filter(kind -> kind.startsWith(SUBJECT) && speaksOf(kind, text))
                .map(kind -> kind.substring(SUBJECT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isAbout(String subject, String text) {
        return speaksOf(SUBJECT + subject, text);
    }

    boolean speaksOf(String kind, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return of(kind).stream().anyMatch(word -> begins(word, lower));
    }

    Set<String> of(String kind) {
        return wordsOfKind.getOrDefault(kind, Set.of());
    }

    /** Whether a word of the text begins with this one; Chinese and Arabic do not part their words so. */
    private static boolean begins(String word, String text) {
        boolean parted = word.codePoints().allMatch(PaperWords::isParted);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!parted || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParted(int letter) {
        var script = Character.UnicodeScript.of(letter);
        return script != Character.UnicodeScript.HAN && script != Character.UnicodeScript.ARABIC;
    }

    private static Map<Language, PaperWords> load() {
        var all = new EnumMap<Language, PaperWords>(Language.class);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = PaperWords.class.getResourceAsStream("/reference/rulebooks/paper-words.csv")) {
            var reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8);
            for (var row : List.copyOf(format.parse(reader).getRecords())) {
                all.computeIfAbsent(Language.ofTag(row.get("language")).orElseThrow(), _ -> new PaperWords())
                        .wordsOfKind
                        .computeIfAbsent(row.get("kind"), _ -> new TreeSet<>())
                        .add(row.get("word"));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
