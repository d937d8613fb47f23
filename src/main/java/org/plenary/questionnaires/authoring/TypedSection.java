package org.plenary.questionnaires.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Section;

/** A section as the fields of its form, and back. */
final class TypedSection {

    private TypedSection() {}

    static Map<String, String> fields(Section section) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", section.key());
        fields.put("treaty", section.treaty());
        fields.put("relevant", Objects.toString(section.relevant(), ""));
        fields.put("repeated", section.repeated() ? "yes" : "");
        Typed.put(fields, "title", section.title());
        Typed.put(fields, "description", section.description());
        return fields;
    }

    /** The section that was typed, without its questions; it counts only if nothing is wrong with the fields. */
    static Section read(Typed typed, Optional<Section> before) {
        var key = before.map(Section::key).orElseGet(() -> typed.text("key"));
        if (!Condition.isKey(key)) {
            typed.wrong("key", "authoring.wrong.key");
        }
        var title = typed.texts("title", before.map(Section::title).orElse(MultilingualText.NONE));
        if (title.isEmpty()) {
            typed.wrong("title", "authoring.wrong.title");
        }
        return new Section(
                key,
                typed.text("treaty").toLowerCase(Locale.ROOT),
                title,
                typed.texts("description", before.map(Section::description).orElse(MultilingualText.NONE)),
                typed.condition("relevant"),
                typed.holds("repeated"),
                List.of());
    }
}
