package org.plenary.agenda.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.Correction;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.agenda.paper.Correction.HeadValue;
import org.plenary.agenda.paper.Correction.LinePlace;
import org.plenary.agenda.paper.Correction.LineText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an officer put right in the reading of a paper, in the order in which it was put right. Kept with the paper as JSON:
 * {@code [{"line": 12, "text": "…"}, {"line": 40, "place": "ITEM", "item": "2(c)"}, {"field": "OPENS", "value": "2008-10-08"}]}.
 */
record Corrections(List<Correction> all) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Corrections {
        all = List.copyOf(all);
    }

    Corrections with(List<Correction> more) {
        var together = new ArrayList<>(all);
        together.addAll(more);
        return new Corrections(together);
    }

    /** Without the last; the same if there is none. */
    Corrections withoutLast() {
        return all.isEmpty() ? this : new Corrections(all.subList(0, all.size() - 1));
    }

    static Corrections fromJson(String json) {
        return new Corrections(JSON.readTree(json).values().stream()
                .map(Corrections::correction)
                .toList());
    }

    String toJson() {
        return JSON.writeValueAsString(all.stream().map(Corrections::stored).toList());
    }

    private static Correction correction(JsonNode json) {
        if (json.has("field")) {
            return new HeadValue(
                    Field.valueOf(json.required("field").asString()),
                    json.required("value").asString());
        }
        int line = json.required("line").asInt();
        if (json.has("text")) {
            return new LineText(line, json.required("text").asString());
        }
        var place = Place.valueOf(json.required("place").asString());
        var item = json.get("item");
        return new LinePlace(line, place, item == null ? null : ItemNumber.of(item.asString()));
    }

    private static Map<String, Object> stored(Correction correction) {
        var json = new TreeMap<String, Object>();
        switch (correction) {
            case LineText(int line, String text) -> {
                json.put("line", line);
                json.put("text", text);
            }
            case LinePlace(int line, Place place, var item) -> {
                json.put("line", line);
                json.put("place", place.name());
                if (item != null) {
                    json.put("item", item.toString());
                }
            }
            case HeadValue(Field field, String value) -> {
                json.put("field", field.name());
                json.put("value", value);
            }
        }
        return json;
    }
}
