package org.plenary.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the words of each room in six languages against one another, and against the keys that pages ask for. */
class WordsOfAllRoomsTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /** Names and marks that are the same in every language, or that a language spells as English does. */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile(
            "[\\p{Punct}\\p{IsDigit}\\s]*|.*\\b(Plenary|PDF|DOCX|CSV|JSON|XML|ISO|M49|iCalendar|TXT|Akoma Ntoso)\\b.*");

    static Stream<String> rooms() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_[a-z]{2}\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyExistsInSixLanguages(String room) throws IOException {
        var keys = keys(room, Language.ENGLISH);

        for (var language : Language.values()) {
            assertThat(keys(room, language)).as("%s in %s", room, language).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noTextIsLeftInEnglish(String room) throws IOException {
        var english = texts(room, Language.ENGLISH);
        for (var language : Set.of(Language.ARABIC, Language.CHINESE, Language.RUSSIAN)) {
            var texts = texts(room, language);
            assertThat(english.stringPropertyNames())
                    .as("%s in %s", room, language)
                    .allSatisfy(key -> assertThat(!english.getProperty(key).equals(texts.getProperty(key))
                                    || SAME_EVERYWHERE
                                            .matcher(english.getProperty(key))
                                            .matches())
                            .as(key)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextNamesTheSameFacts(String room) throws IOException {
        var english = texts(room, Language.ENGLISH);
        for (var language : Language.values()) {
            var texts = texts(room, language);
            for (var key : texts.stringPropertyNames()) {
                assertThat(facts(texts.getProperty(key), language))
                        .as("%s in %s", key, language)
                        .isEqualTo(facts(english.getProperty(key, ""), Language.ENGLISH));
            }
        }
    }

    @Test
    void everyKeyThatATemplateAsksForExists() throws IOException {
        var asked = Pattern.compile("\\.text\\(\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"[,)]");
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template :
                    templates.filter(path -> path.toString().endsWith(".jte")).toList()) {
                var keys = asked.matcher(Files.readString(template)).results().map(found -> found.group(1));
                assertThat(keys.filter(key -> !Words.in(Language.ENGLISH).has(key))
                                .toList())
                        .as(template.toString())
                        .isEmpty();
            }
        }
    }

    private static Set<String> facts(String pattern, Language language) {
        return new MessageFormat(pattern, language.locale()).getArgumentNames();
    }

    private static Set<String> keys(String room, Language language) throws IOException {
        return new TreeSet<>(texts(room, language).stringPropertyNames());
    }

    private static Properties texts(String room, Language language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(room + "_" + language.tag() + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
