package org.plenary.languages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.DateInterval;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of the interface in one language.
 *
 * <p>Each room keeps its words in {@code messages/<room>_<tag>.properties}; the part of a key before its first dot
 * names the room: {@code agenda.adopted} is looked up in {@code messages/agenda_fr.properties}. Texts are ICU message
 * patterns ({@code {0}}, {@code {0, plural, one {…} other {…}}}). A test holds the six files of each room against one
 * another, so a key is missing in all languages or in none.
 */
public final class Words {

    private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Map<String, String>> rooms = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key, with its facts set in. Dates are written out in the language, multilingual texts are given in
     * the language or marked by their own, and a collection is a list as the language writes it.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... facts) {
        var pattern = find(key).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
        return facts.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(spoken(facts));
    }

    /** The same with its language, for places where a text may stand that is in another. */
    public Localized localized(String key, Object... facts) {
        return new Localized(text(key, facts), language);
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** A date as running text writes it: {@code 8 October 2008}, {@code 2008年10月8日}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /** From one date to another, without saying twice what both share: {@code 8–17 October 2008}. */
    public String dates(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? date(first)
                // The long pattern writes the month of a range in Chinese figures and its days in Arabic ones.
                : DateIntervalFormat.getInstance(
                                language == Language.CHINESE
                                        ? DateFormat.YEAR_ABBR_MONTH_DAY
                                        : DateFormat.YEAR_MONTH_DAY,
                                language.locale())
                        .format(new DateInterval(midnight(first), midnight(last)));
    }

    /** A date with its weekday, for headings of a day. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(date);
    }

    /** The members of a list one after another, as running text has them: {@code France, Japan}, {@code 法国、日本}. */
    public String list(Collection<?> members) {
        return members.stream()
                .map(member -> spoken(member).toString())
                .collect(Collectors.joining(language.listMark()));
    }

    private static long midnight(LocalDate date) {
        return date.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    private Object[] spoken(Object[] facts) {
        return Arrays.stream(facts).map(this::spoken).toArray();
    }

    private Object spoken(Object fact) {
        return switch (fact) {
            case LocalDate date -> date(date);
            case LocalTime time -> time.toString();
            case MultilingualText text -> isolated(text.in(language));
            case Number number -> number;
            case Collection<?> members -> list(members);
            default -> fact.toString();
        };
    }

    /** A text in another language keeps its own direction, so that quotes around it stay where they are. */
    private String isolated(Localized text) {
        return text.isIn(language) ? text.text() : "\u2068" + text.text() + "\u2069";
    }

    private Optional<String> find(String key) {
        int dot = key.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        rooms.computeIfAbsent(key.substring(0, dot), this::load).get(key));
    }

    private Map<String, String> load(String room) {
        var file = "/messages/%s_%s.properties".formatted(room, language.tag());
        try (var stream = Words.class.getResourceAsStream(file)) {
            return stream == null ? Map.of() : read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // properties read from text hold only strings
    private static Map<String, String> read(Reader text) throws IOException {
        var properties = new Properties();
        properties.load(text);
        return Map.copyOf((Map) properties);
    }
}
