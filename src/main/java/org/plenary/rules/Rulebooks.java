package org.plenary.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * The rulebooks of all Conferences, read from tables: {@code <name>.csv} has a row for each wording of a rule,
 * {@code <name>-texts.csv} its heading and summary in each language. They ship with Plenary; a secretariat adds those of
 * its own bodies in the folder {@code rulebooks} of its data folder. The practices of the organization belong to each.
 */
public final class Rulebooks {

    private static final String PRACTICES = "practices";

    private final @Nullable Path folder;
    private final Map<String, Rulebook> read = new ConcurrentHashMap<>();

    private Rulebooks(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The rulebooks that ship with Plenary. */
    public static Rulebooks shipped() {
        return Shipped.ALL;
    }

    /** Those of the folder, and where it has none of the name those that ship. */
    public static Rulebooks shippedAnd(Path folder) {
        return new Rulebooks(folder);
    }

    /** The rulebook with this name and all wordings; only the practices where there is none of the name. */
    public Rulebook named(String name) {
        var known = read.get(name);
        if (known != null) {
            return known;
        }
        var rules = new ArrayList<>(has(name) ? rules(name) : List.<Rule>of());
        rules.addAll(rules(PRACTICES));
        var rulebook = new Rulebook(name, rules);
        read.put(name, rulebook);
        return rulebook;
    }

    /** The rulebook as it stands at a session; at the latest where the session has no number. */
    public Rulebook of(String name, int session) {
        return named(name).asOf(session > 0 ? session : Integer.MAX_VALUE);
    }

    /** Whether there are rules of this name, not practices alone. */
    public boolean has(String name) {
        return name.matches("[a-z0-9-]+")
                && (inFolder(name + ".csv")
                        || Rulebooks.class.getResource("/reference/rulebooks/" + name + ".csv") != null);
    }

    private List<Rule> rules(String name) {
        var texts = texts(name);
        return rows(name + ".csv").stream().map(row -> rule(row, texts)).toList();
    }

    private Rule rule(CSVRecord row, Map<String, Texts> texts) {
        var number = row.get("number");
        int since = Integer.parseInt(row.get("since"));
        var own = texts.get(number + "@" + since);
        var like =
                row.isSet("like") ? named(row.get("like")).asOf(since).find(number) : java.util.Optional.<Rule>empty();
        return new Rule(
                number,
                since,
                row.get("part"),
                Certainty.ofWord(row.get("certainty")),
                row.get("source"),
                listed(row.get("subjects")),
                parameters(row.get("parameters")),
                listed(row.get("headings-seen")).stream()
                        .map(tag -> Language.ofTag(tag).orElseThrow())
                        .collect(Collectors.toSet()),
                own != null ? own.heading() : like.map(Rule::heading).orElse(MultilingualText.NONE),
                own != null ? own.summary() : like.map(Rule::summary).orElse(MultilingualText.NONE));
    }

    private Map<String, Texts> texts(String name) {
        var headings = new LinkedHashMap<String, Map<Language, String>>();
        var summaries = new LinkedHashMap<String, Map<Language, String>>();
        for (var row : rows(name + "-texts.csv")) {
            var key = row.get("number") + "@" + row.get("since");
            var language = Language.ofTag(row.get("language")).orElseThrow();
            headings.computeIfAbsent(key, _ -> new EnumMap<>(Language.class)).put(language, row.get("heading"));
            summaries.computeIfAbsent(key, _ -> new EnumMap<>(Language.class)).put(language, row.get("summary"));
        }
        return headings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Texts(
                                new MultilingualText(entry.getValue()),
                                new MultilingualText(summaries.getOrDefault(entry.getKey(), Map.of())))));
    }

    private List<CSVRecord> rows(String file) {
        if (!inFolder(file)) {
            return ReferenceTable.rows("rulebooks/" + file);
        }
        try (var reader =
                Files.newBufferedReader(java.util.Objects.requireNonNull(folder).resolve(file))) {
            return ReferenceTable.FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean inFolder(String file) {
        return folder != null && Files.isRegularFile(folder.resolve(file));
    }

    private static Set<String> listed(String cell) {
        return Arrays.stream(cell.split(";")).filter(part -> !part.isBlank()).collect(Collectors.toSet());
    }

    private static Map<String, Integer> parameters(String cell) {
        return listed(cell).stream()
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1])));
    }

    private record Texts(MultilingualText heading, MultilingualText summary) {}

    private static final class Shipped {
        static final Rulebooks ALL = new Rulebooks(null);
    }
}
