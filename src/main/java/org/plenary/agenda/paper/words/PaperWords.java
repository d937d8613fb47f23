package org.plenary.agenda.paper.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.languages.Language;

/**
 * The words that papers in one language use for their parts, read from {@code reference/paper/<tag>.properties}. Words
 * of one meaning are parted by {@code |}; a star stands for any ending. They are compared in {@link Folded} form.
 */
public final class PaperWords {

    private static final Map<Language, PaperWords> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, new PaperWords(language)));
    }

    private final Language language;
    private final Properties words = new Properties();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private PaperWords(Language language) {
        this.language = language;
        var file = "/reference/paper/" + language.tag() + ".properties";
        try (var stream = PaperWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No words for papers in " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PaperWords in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The words of one meaning as they stand in the file; none if the language needs none. */
    public List<String> list(String meaning) {
        var value = words.getProperty(meaning, "").strip();
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split("\\|")).map(String::strip).toList();
    }

    /** The value as it stands. */
    public String value(String meaning) {
        return words.getProperty(meaning, "").strip();
    }

    /** A value that is itself a regular expression, its letters folded as the text that it is held against. */
    public String template(String meaning) {
        var template = new StringBuilder();
        for (char letter : value(meaning).toCharArray()) {
            template.append(letter < 128 ? String.valueOf(letter) : Folded.fold(String.valueOf(letter)));
        }
        return template.toString();
    }

    /** Finds any of the words of a meaning in folded text, as whole words. */
    public Pattern pattern(String meaning) {
        return patterns.computeIfAbsent(meaning, key -> Pattern.compile(bounded(key)));
    }

    /** Whether folded text has any of the words of a meaning. */
    public boolean has(String meaning, String folded) {
        return pattern(meaning).matcher(folded).find();
    }

    /** A regular expression for any of the words, between the edges of words. */
    public String bounded(String meaning) {
        return edge() + any(meaning) + rightEdge();
    }

    /** A regular expression for any of the words; one that never matches where there are none. */
    public String any(String meaning) {
        var list = list(meaning);
        return list.isEmpty()
                ? "(?!)"
                : list.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(PaperWords::expression)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The left edge of a word; Arabic writes "and", "in", "by", "for" together with the word that follows. */
    public String edge() {
        return switch (language) {
            case CHINESE -> "";
            case ARABIC -> "(?<!\\p{L})[وفبكل]{0,2}";
            default -> "(?<!\\p{L})";
        };
    }

    private String rightEdge() {
        return language == Language.CHINESE ? "" : "(?!\\p{L})";
    }

    /** A word of the data as a regular expression for folded text. */
    public static String expression(String word) {
        var expression = new StringBuilder();
        for (char letter : Folded.fold(word).toCharArray()) {
            switch (letter) {
                case '*' -> expression.append("\\p{L}{0,20}+");
                case ' ' -> expression.append(" ?+");
                default -> {
                    if (!Character.isLetterOrDigit(letter)) {
                        expression.append('\\');
                    }
                    expression.append(letter);
                }
            }
        }
        return expression.toString();
    }
}
