package org.plenary.documents.library;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentKind;
import org.plenary.languages.Language;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which documents the reader asks for, in which order: all of it stands in the address. What an address asks that makes
 * no sense, such as an unknown kind, is left out.
 *
 * @param words that symbol or titles hold; empty for all
 * @param body the organ whose symbols they bear; empty for all
 * @param language one that they exist in; null for any
 * @param from where the page of the list begins; null at its start
 */
record LibraryFilter(
        String words,
        @Nullable DocumentKind kind,
        @Nullable Integer year,
        String body,
        @Nullable Language language,
        Sort sort,
        @Nullable Position from) {

    private static final int LONGEST = 200;

    /** The orders of the library. */
    enum Sort {
        SYMBOL("symbol", false),
        SYMBOL_BACKWARDS("-symbol", true),
        ISSUED("issued", false),
        ISSUED_BACKWARDS("-issued", true);

        private final String word;
        private final boolean backwards;

        Sort(String word, boolean backwards) {
            this.word = word;
            this.backwards = backwards;
        }

        String word() {
            return word;
        }

        boolean isBackwards() {
            return backwards;
        }

        boolean isByDate() {
            return this == ISSUED || this == ISSUED_BACKWARDS;
        }
    }

    /** Reads the parameters of an address. */
    static LibraryFilter of(Map<String, String> asked) {
        return new LibraryFilter(
                shortened(asked.getOrDefault("q", "").strip()),
                read(asked.get("kind"), DocumentKind::ofWord),
                read(asked.get("year"), Integer::valueOf),
                shortened(asked.getOrDefault("body", "").strip()),
                read(asked.get("language"), tag -> Language.ofTag(tag).orElseThrow(IllegalArgumentException::new)),
                Arrays.stream(Sort.values())
                        .filter(sort -> sort.word().equals(asked.get("sort")))
                        .findFirst()
                        .orElse(Sort.SYMBOL),
                position(asked));
    }

    private static @Nullable Position position(Map<String, String> asked) {
        var after = read(asked.get("after"), text -> Position.of(text, false));
        return after == null ? read(asked.get("before"), text -> Position.of(text, true)) : after;
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Whether it shows all documents. */
    boolean isOpen() {
        return words.isEmpty() && kind == null && year == null && body.isEmpty() && language == null;
    }

    LibraryFilter withKind(@Nullable DocumentKind other) {
        return new LibraryFilter(words, other, year, body, language, sort, null);
    }

    LibraryFilter withYear(@Nullable Integer other) {
        return new LibraryFilter(words, kind, other, body, language, sort, null);
    }

    LibraryFilter withBody(String other) {
        return new LibraryFilter(words, kind, year, other, language, sort, null);
    }

    LibraryFilter withLanguage(@Nullable Language other) {
        return new LibraryFilter(words, kind, year, body, other, sort, null);
    }

    LibraryFilter sorted(Sort other) {
        return new LibraryFilter(words, kind, year, body, language, other, null);
    }

    LibraryFilter from(@Nullable Position other) {
        return new LibraryFilter(words, kind, year, body, language, sort, other);
    }

    /** The address of the list it asks for, under the page or the table named. */
    String under(String address) {
        var uri = UriComponentsBuilder.fromPath(address);
        parameters().forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(parameters()).toUriString();
    }

    /** The parameters that its address has. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", words);
        put(parameters, "kind", kind == null ? "" : kind.word());
        put(parameters, "year", year == null ? "" : year.toString());
        put(parameters, "body", body);
        put(parameters, "language", language == null ? "" : language.tag());
        put(parameters, "sort", sort == Sort.SYMBOL ? "" : sort.word());
        Optional.ofNullable(from)
                .ifPresent(each -> put(parameters, each.backwards() ? "before" : "after", each.text()));
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
