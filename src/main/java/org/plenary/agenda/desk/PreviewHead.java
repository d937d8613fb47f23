package org.plenary.agenda.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.desk.PreviewPage.Choice;
import org.plenary.agenda.desk.PreviewPage.HeadField;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Bodies;

/** The head of a paper as a form: what was read, each value in the field that suits it. */
record PreviewHead(AnnotatedAgenda.Session session, Bodies bodies) {

    private static final Set<Field> NEEDED = Set.of(Field.BODY, Field.NUMBER, Field.OPENS, Field.CLOSES);

    List<HeadField> fields(Words words) {
        return Arrays.stream(Field.values()).map(field -> field(field, words)).toList();
    }

    private HeadField field(Field field, Words words) {
        var key = "desk.head." + field.name();
        var value = Objects.toString(value(field), "");
        return new HeadField(
                field.name(),
                words.text(key),
                words.has(key + ".hint") ? words.text(key + ".hint") : "",
                value,
                type(field),
                choices(field, words),
                value.isEmpty() && NEEDED.contains(field));
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case BODY -> session.body() == null ? null : session.body().id();
            case SYMBOL -> session.symbol();
            case NUMBER -> session.number() == 0 ? null : session.number();
            case OPENS -> session.opens();
            case OPENS_AT -> session.opensAt();
            case CLOSES -> session.closes();
            case ISSUED -> session.issued();
            case LANGUAGE -> session.language().tag();
        };
    }

    private static String type(Field field) {
        return switch (field) {
            case OPENS, CLOSES, ISSUED -> "date";
            case OPENS_AT -> "time";
            case NUMBER -> "number";
            case BODY, SYMBOL, LANGUAGE -> "text";
        };
    }

    private List<Choice> choices(Field field, Words words) {
        return switch (field) {
            case BODY ->
                bodies.all().stream()
                        .map(body -> new Choice(
                                body.id(), body.name().in(words.language()).text()))
                        .toList();
            case LANGUAGE ->
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.tag(), language.ownName()))
                        .toList();
            default -> List.of();
        };
    }
}
