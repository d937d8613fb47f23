package org.plenary.agenda.paper.references;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.languages.Language;
import org.plenary.sessions.Body;

/**
 * Finds in running text what an article may belong to: an instrument by its long or short name, "the Convention", "the
 * Protocol", "these Protocols", or the rules of procedure. Names are data, {@code reference/instrument-names.properties}.
 */
final class Instruments {

    /** Stands for the rules of procedure among the codes of instruments. */
    static final String RULES = "RULES OF PROCEDURE";

    private static final Properties NAMES = names();
    private static final Map<Language, Instruments> ALL = new ConcurrentHashMap<>();
    private static final String CONVENTION = "the convention";
    private static final String PROTOCOL = "the protocol";
    private static final String PROTOCOLS = "these protocols";
    private static final String ALL_PROTOCOLS = "all protocols";

    /** What else has articles, by the meaning of its words, the longest first. */
    private static final Map<String, String> OTHERS = others();

    private final Pattern owner;
    private final Map<String, String> codeOfGroup = new LinkedHashMap<>();

    private Instruments(PaperWords words) {
        var parts = new ArrayList<String>();
        for (var code : codes()) {
            var names = names(code, words.language());
            if (!names.isEmpty()) {
                parts.add(group(
                        code,
                        names.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(PaperWords::expression)
                                .collect(Collectors.joining("|"))));
            }
        }
        parts.sort(Comparator.comparingInt(String::length).reversed());
        OTHERS.forEach((code, meaning) -> parts.add(group(code, words.any(meaning))));
        owner = Pattern.compile(words.edge() + beginning(words) + "(?:" + String.join("|", parts) + ")");
    }

    private static Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        others.put(RULES, "rules.of.procedure");
        others.put(ALL_PROTOCOLS, "protocols.all");
        others.put(PROTOCOLS, "protocols");
        others.put(CONVENTION, "convention");
        others.put(PROTOCOL, "protocol");
        return others;
    }

    static Instruments in(Language language) {
        return ALL.computeIfAbsent(language, key -> new Instruments(PaperWords.in(key)));
    }

    /**
     * A mention of something that has articles.
     *
     * @param codes of the instruments meant, {@link #RULES} for the rules of procedure; empty if it is not clear which
     */
    record Owner(List<String> codes, int start, int end) {}

    /** The mentions in folded text, in order; "the Protocol" is the one named last before. */
    List<Owner> find(String folded, @Nullable Body body, Named named) {
        var found = new ArrayList<Owner>();
        var matcher = owner.matcher(folded);
        while (matcher.find()) {
            for (var group : matcher.namedGroups().entrySet()) {
                if (matcher.group(group.getValue()) != null) {
                    var code = codeOfGroup.getOrDefault(group.getKey(), "");
                    found.add(new Owner(codes(code, body, named), matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    /** The protocols named so far under one item. */
    static final class Named {

        private final List<String> protocols = new ArrayList<>();

        void add(String code) {
            protocols.remove(code);
            protocols.add(code);
        }

        List<String> last() {
            return protocols.isEmpty() ? List.of() : List.of(protocols.getLast());
        }

        List<String> all() {
            return List.copyOf(protocols);
        }
    }

    private List<String> codes(String code, @Nullable Body body, Named named) {
        var own = body == null ? List.<String>of() : body.instruments();
        return switch (code) {
            case RULES -> List.of(RULES);
            case CONVENTION -> own.isEmpty() ? List.of() : List.of(own.getFirst());
            case PROTOCOL -> named.last();
            case PROTOCOLS -> named.all();
            case ALL_PROTOCOLS -> own.isEmpty() ? List.of() : own.subList(1, own.size());
            default -> {
                if (own.isEmpty() || !own.getFirst().equals(code)) {
                    named.add(code);
                }
                yield List.of(code);
            }
        };
    }

    private String group(String code, String alternatives) {
        var name = "g" + codeOfGroup.size();
        codeOfGroup.put(name, code);
        return "(?<" + name + ">" + alternatives + ")";
    }

    /**
     * Looks at one letter before the alternatives are tried: the least where no name begins, which is nearly everywhere in a
     * text without spaces.
     */
    private static String beginning(PaperWords words) {
        return Stream.of(
                        codes().stream().flatMap(code -> names(code, words.language()).stream()),
                        OTHERS.values().stream().flatMap(meaning -> words.list(meaning).stream()))
                .flatMap(Function.identity())
                .map(name -> Folded.fold(name).substring(0, 1))
                .distinct()
                .collect(Collectors.joining("", "(?=[", "])"));
    }

    /** The names of an instrument in a language. */
    private static List<String> names(String code, Language language) {
        return Pattern.compile("\\|")
                .splitAsStream(NAMES.getProperty(code + "." + language.tag(), ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static TreeSet<String> codes() {
        return NAMES.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties names() {
        var names = new Properties();
        try (var stream = Instruments.class.getResourceAsStream("/reference/instrument-names.properties")) {
            if (stream != null) {
                names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
