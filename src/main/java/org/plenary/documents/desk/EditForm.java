package org.plenary.documents.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.Distribution;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.DocumentDetails.Version;
import org.plenary.documents.DocumentKind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Relation;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * The form in which all that is known of a document is edited, field by field as it was typed.
 *
 * @param values by the name of the field: {@code title-fr}, {@code issued}, {@code relation-kind-0}
 */
record EditForm(Map<String, String> values) {

    /** Rows for relations: those there are, and some to fill in. */
    static final int RELATIONS = 6;

    private static final int LONGEST_TITLE = 2_000;

    /** The form filled in with what is known. */
    static EditForm of(DocumentDetails document) {
        var values = new LinkedHashMap<String, String>();
        document.title().texts().forEach((language, text) -> values.put("title-" + language.tag(), text));
        put(values, "kind", document.kind(), DocumentKind::word);
        put(values, "issued", document.issued(), LocalDate::toString);
        put(values, "distribution", document.distribution(), Distribution::word);
        put(values, "original", document.original(), Language::tag);
        document.versions().forEach((language, version) -> {
            values.put("version-" + language.tag(), version.exists() ? "exists" : "expected");
            put(values, "version-issued-" + language.tag(), version.issued(), LocalDate::toString);
        });
        for (int row = 0; row < document.relations().size(); row++) {
            values.put(
                    "relation-kind-" + row, document.relations().get(row).kind().word());
            values.put(
                    "relation-target-" + row,
                    document.relations().get(row).target().text());
        }
        return new EditForm(values);
    }

    private static <T> void put(Map<String, String> values, String name, @Nullable T value, Function<T, String> word) {
        if (value != null) {
            values.put(name, word.apply(value));
        }
    }

    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    EditForm with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new EditForm(changed);
    }

    /** Reads what was typed, on top of what is known. */
    Reading read(DocumentDetails known) {
        var errors = new LinkedHashMap<String, String>();
        var document = new DocumentDetails(
                known.symbol(),
                title(errors),
                take("kind", DocumentKind::ofWord, errors),
                take("issued", LocalDate::parse, errors),
                take("distribution", Distribution::ofWord, errors),
                take("original", tag -> Language.ofTag(tag).orElseThrow(IllegalArgumentException::new), errors),
                versions(errors),
                relations(known.symbol(), errors),
                known.source(),
                known.certainty());
        return new Reading(document, errors);
    }

    private MultilingualText title(Map<String, String> errors) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var title = value("title-" + language.tag()).replaceAll("\\s+", " ");
            if (title.length() > LONGEST_TITLE) {
                errors.put("title-" + language.tag(), "documents.edit.error.title");
            }
            texts.put(language, title);
        }
        return new MultilingualText(texts);
    }

    private Map<Language, Version> versions(Map<String, String> errors) {
        var versions = new EnumMap<Language, Version>(Language.class);
        for (var language : Language.values()) {
            var state = value("version-" + language.tag());
            var issued = take("version-issued-" + language.tag(), LocalDate::parse, errors);
            if (!state.isEmpty()) {
                versions.put(language, new Version(state.equals("exists"), issued));
            } else if (issued != null) {
                versions.put(language, new Version(true, issued));
            }
        }
        return versions;
    }

    private List<Relation> relations(DocumentSymbol symbol, Map<String, String> errors) {
        var relations = new ArrayList<Relation>();
        for (int row = 0; row < RELATIONS; row++) {
            var target = take("relation-target-" + row, DocumentSymbol::of, errors);
            if (target != null) {
                var kind = take("relation-kind-" + row, Relation.Kind::ofWord, errors);
                relations.add(new Relation(symbol, Optional.ofNullable(kind).orElse(Relation.Kind.TRANSMITS), target));
                if (target.equals(symbol)) {
                    errors.put("relation-target-" + row, "documents.edit.error.self");
                }
            }
        }
        return relations.stream().distinct().toList();
    }

    /** The value of a field, or null and an error where it cannot be read. */
    private <T> @Nullable T take(String name, Function<String, T> reading, Map<String, String> errors) {
        var text = value(name);
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (DateTimeParseException e) {
            errors.put(name, "documents.edit.error.date");
        } catch (IllegalArgumentException e) {
            errors.put(
                    name,
                    name.startsWith("relation-target") ? "documents.edit.error.symbol" : "documents.edit.error.choice");
        }
        return null;
    }

    /**
     * What was read of the form.
     *
     * @param errors the key of what is wrong, by the name of the field
     */
    record Reading(DocumentDetails document, Map<String, String> errors) {}
}
