package org.plenary.questionnaires.authoring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;

/** The fields of a form as they were typed, and the keys of the words that say what is wrong with them. */
final class Typed {

    private final Map<String, String> fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Typed(Map<String, String> fields) {
        this.fields = fields;
    }

    /** What was typed; too much of it is an error. */
    String text(String name) {
        return text(name, name);
    }

    private String text(String name, String shownAt) {
        var text = fields.getOrDefault(name, "").strip().replace("\r\n", "\n");
        if (text.length() > Form.LONGEST_TEXT) {
            wrong(shownAt, "authoring.wrong.long");
        }
        return text;
    }

    boolean holds(String name) {
        return !text(name).isEmpty();
    }

    /** A text in several languages, {@code name.en}; languages that the form did not ask for stay as they were. */
    MultilingualText texts(String name, MultilingualText before) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(before.texts());
        for (var language : Language.values()) {
            if (fields.containsKey(name + "." + language.tag())) {
                texts.put(language, text(name + "." + language.tag(), name));
            }
        }
        return new MultilingualText(texts);
    }

    /** A condition; null for none, or for what is no condition, which is an error. */
    @Nullable Condition condition(String name) {
        if (!holds(name)) {
            return null;
        }
        try {
            return Condition.of(text(name));
        } catch (IllegalArgumentException _) {
            wrong(name, "authoring.wrong.condition");
            return null;
        }
    }

    void wrong(String name, String key) {
        errors.putIfAbsent(name, key);
    }

    boolean isInOrder() {
        return errors.isEmpty();
    }

    Map<String, String> fields() {
        return fields;
    }

    /** The key of what is wrong with a field. */
    Optional<String> error(String name) {
        return Optional.ofNullable(errors.get(name));
    }

    /** Enters a text in all its languages as the fields that would be typed for it. */
    static void put(Map<String, String> fields, String name, MultilingualText text) {
        text.texts().forEach((language, words) -> fields.put(name + "." + language.tag(), words));
    }
}
