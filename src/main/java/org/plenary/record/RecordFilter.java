package org.plenary.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries the reader asks for: all of it stands in the address. What is empty or null is not asked for, and so is what
 * makes no sense, such as a day that no calendar has.
 *
 * @param session as addresses name it, such as {@code 4}
 * @param act room and name of the act, such as {@code bureau.elected}
 * @param day by universal time
 * @param before only entries with a lower number
 * @param after only entries with a higher number, and of these the lowest
 */
record RecordFilter(
        String session,
        String act,
        String actor,
        String matter,
        @Nullable LocalDate day,
        @Nullable Long before,
        @Nullable Long after) {

    private static final int LONGEST = 200;

    /** Reads the parameters of an address. */
    static RecordFilter of(Map<String, String> asked) {
        return new RecordFilter(
                text(asked, "session"),
                text(asked, "act"),
                text(asked, "actor"),
                text(asked, "matter"),
                read(text(asked, "day"), LocalDate::parse),
                read(text(asked, "before"), Long::valueOf),
                read(text(asked, "after"), Long::valueOf));
    }

    /** All that was done about a matter. */
    static RecordFilter about(String matter) {
        return of(Map.of("matter", matter));
    }

    private static String text(Map<String, String> asked, String name) {
        var text = asked.getOrDefault(name, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static <T> @Nullable T read(String text, Function<String, T> reading) {
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }

    /** Whether it shows the whole record. */
    boolean isOpen() {
        return session.isEmpty() && act.isEmpty() && actor.isEmpty() && matter.isEmpty() && day == null;
    }

    RecordFilter before(long number) {
        return new RecordFilter(session, act, actor, matter, day, number, null);
    }

    RecordFilter after(long number) {
        return new RecordFilter(session, act, actor, matter, day, null, number);
    }

    /** The address of what it asks for, on the page or in the table named. */
    String under(String address) {
        var parameters = parameters();
        var uri = UriComponentsBuilder.fromPath(address);
        parameters.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(parameters).toUriString();
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "session", session);
        put(parameters, "act", act);
        put(parameters, "actor", actor);
        put(parameters, "matter", matter);
        put(parameters, "day", day);
        put(parameters, "before", before);
        put(parameters, "after", after);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        Optional.ofNullable(value)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> parameters.put(name, text));
    }
}
