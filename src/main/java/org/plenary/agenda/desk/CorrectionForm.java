package org.plenary.agenda.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.AnnotatedAgenda.PlacedLine;
import org.plenary.agenda.paper.Correction;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.agenda.paper.Correction.HeadValue;
import org.plenary.agenda.paper.Correction.LinePlace;
import org.plenary.agenda.paper.Correction.LineText;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;

/**
 * What an officer sent to correct a reading. Only what differs from the reading becomes a correction.
 *
 * <p>Fields of lines: {@code text-12} for each line of the block, {@code place} and {@code item} for all of them. Fields of
 * the head: the names of {@link Field}.
 */
record CorrectionForm(Map<String, String> fields) {

    /** Reads one of the two forms against what the paper says so far. */
    @FunctionalInterface
    interface Reader {

        /** @throws IllegalArgumentException if a value cannot be what its field asks for; the message is the value */
        List<Correction> corrections(CorrectionForm form, AnnotatedAgenda agenda);
    }

    /** The line from which the officer opened the form; empty for the form of the head. */
    Optional<Integer> line() {
        return Optional.ofNullable(fields.get("line"))
                .filter(line -> line.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    List<Correction> ofLines(AnnotatedAgenda agenda) {
        var lines = agenda.lines().stream()
                .filter(line -> fields.containsKey("text-" + line.number()))
                .toList();
        var corrections = new ArrayList<Correction>();
        for (var line : lines) {
            // The field wraps a long line; a break typed into it makes no second line of the paper.
            var text = fields.getOrDefault("text-" + line.number(), "").replaceAll("\\s*\\R\\s*", " ");
            if (!text.strip().equals(line.text().strip())) {
                corrections.add(new LineText(line.number(), text));
            }
        }
        corrections.addAll(places(lines));
        return corrections;
    }

    List<Correction> ofHead(AnnotatedAgenda agenda) {
        var session = agenda.session();
        var standing = new java.util.EnumMap<Field, String>(Field.class);
        standing.put(Field.BODY, session.body() == null ? "" : session.body().id());
        standing.put(Field.SYMBOL, Objects.toString(session.symbol(), ""));
        standing.put(Field.NUMBER, session.number() == 0 ? "" : Integer.toString(session.number()));
        standing.put(Field.OPENS, Objects.toString(session.opens(), ""));
        standing.put(Field.OPENS_AT, Objects.toString(session.opensAt(), ""));
        standing.put(Field.CLOSES, Objects.toString(session.closes(), ""));
        standing.put(Field.ISSUED, Objects.toString(session.issued(), ""));
        standing.put(Field.LANGUAGE, session.language().tag());
        return standing.entrySet().stream()
                .map(field -> value(field.getKey(), field.getValue()))
                .filter(Objects::nonNull)
                .map(Correction.class::cast)
                .toList();
    }

    private @Nullable HeadValue value(Field field, String standing) {
        var given = fields.getOrDefault(field.name(), standing).strip();
        if (given.equals(standing) || given.isEmpty()) {
            return null;
        }
        if (!fits(field, given)) {
            throw new IllegalArgumentException(given);
        }
        return new HeadValue(field, given);
    }

    private static boolean fits(Field field, String value) {
        try {
            return switch (field) {
                case BODY -> true;
                case SYMBOL -> !DocumentSymbol.of(value).text().isEmpty();
                case NUMBER -> Integer.parseInt(value) > 0;
                case OPENS, CLOSES, ISSUED -> LocalDate.parse(value).getYear() > 1900;
                case OPENS_AT -> LocalTime.parse(value).getHour() >= 0;
                case LANGUAGE -> Language.ofTag(value).isPresent();
            };
        } catch (java.time.DateTimeException | IllegalArgumentException _) {
            return false;
        }
    }

    private static ItemNumber number(String typed) {
        try {
            return ItemNumber.of(typed);
        } catch (IllegalArgumentException notANumber) {
            throw new IllegalArgumentException(typed, notANumber);
        }
    }

    /** The first line begins what the officer says it is, the others go on with it. */
    private List<Correction> places(List<PlacedLine> lines) {
        if (lines.isEmpty() || !fields.containsKey("place")) {
            return List.of();
        }
        var place = Place.valueOf(fields.getOrDefault("place", ""));
        var typed = fields.getOrDefault("item", "").strip();
        var item = typed.isEmpty() ? null : number(typed);
        var first = lines.getFirst();
        if (place == first.place() && Objects.equals(item, first.item())) {
            return List.of();
        }
        return lines.stream()
                .map(line -> (Correction)
                        new LinePlace(line.number(), place, place == Place.ITEM && line != first ? null : item))
                .toList();
    }
}
