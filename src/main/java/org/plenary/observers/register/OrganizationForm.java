package org.plenary.observers.register;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * The form in which an organization is entered, field by field as it was typed or stood in a file: {@code name-fr}, {@code website},
 * {@code checked}.
 */
record OrganizationForm(Map<String, String> values) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2_000;

    static OrganizationForm of(Organization organization) {
        var values = new LinkedHashMap<String, String>();
        organization.name().texts().forEach((language, text) -> values.put("name-" + language.tag(), text));
        organization.acronym().texts().forEach((language, text) -> values.put("acronym-" + language.tag(), text));
        organization
                .information()
                .texts()
                .forEach((language, text) -> values.put("information-" + language.tag(), text));
        values.put("kind", organization.kind().word());
        values.put("website", organization.website());
        values.put("basis", organization.basis());
        values.put("source", organization.source());
        if (organization.checked()) {
            values.put("checked", "true");
        }
        return new OrganizationForm(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** The key of what is wrong; empty if nothing is. */
    Optional<String> problem() {
        try {
            OrganizationKind.ofWord(value("kind"));
        } catch (IllegalArgumentException _) {
            return Optional.of("observers.import.error.kind");
        }
        var name = text("name-");
        if (name.isEmpty()) {
            return Optional.of("observers.import.error.name");
        }
        if (isLonger(name, LONGEST_NAME)
                || isLonger(text("information-"), LONGEST_TEXT)
                || value("basis").length() > LONGEST_TEXT) {
            return Optional.of("observers.import.error.long");
        }
        if (!value("website").matches("|https?://\\S{1,300}")) {
            return Optional.of("observers.import.error.website");
        }
        return isChecked() && value("basis").isEmpty()
                ? Optional.of("observers.import.error.checked")
                : Optional.empty();
    }

    private static boolean isLonger(MultilingualText text, int longest) {
        return text.texts().values().stream().anyMatch(each -> each.length() > longest);
    }

    Organization organization() {
        return Organization.entered(
                        OrganizationKind.ofWord(value("kind")), text("name-"), text("acronym-"), value("website"))
                .telling(text("information-"))
                .resting(value("basis"), isChecked(), value("source"));
    }

    private boolean isChecked() {
        return value("checked").equals("true");
    }

    private MultilingualText text(String part) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, value(part + language.tag()));
        }
        return new MultilingualText(texts);
    }
}
