package org.plenary.agenda.paper.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.Correction;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.agenda.paper.Correction.HeadValue;
import org.plenary.agenda.paper.Correction.LinePlace;
import org.plenary.agenda.paper.Correction.LineText;
import org.plenary.agenda.paper.PaperText;
import org.plenary.languages.Language;

/** The corrections of a paper by the line or the value that they touch. */
public final class Corrections {

    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, LinePlace> places = new HashMap<>();
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    public Corrections(List<Correction> corrections) {
        corrections.forEach(correction -> {
            switch (correction) {
                case LineText(int line, String text) -> texts.put(line, text);
                case LinePlace place -> places.put(place.line(), place);
                case HeadValue(Field field, String value) -> values.put(field, value.strip());
            }
        });
    }

    public String text(PaperText.Line line) {
        return texts.getOrDefault(line.number(), line.text());
    }

    public @Nullable LinePlace place(int line) {
        return places.get(line);
    }

    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
    }

    public Optional<Language> language() {
        return value(Field.LANGUAGE).flatMap(Language::ofTag);
    }
}
