package org.plenary.observers.register;

import java.util.Arrays;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/**
 * The form of an organization.
 *
 * @param action where it is sent
 * @param changed who changed it last, in a sentence; empty if nobody has
 */
record OrganizationPage(
        String title,
        String action,
        int seen,
        String changed,
        List<RegisterPage.Choice> kinds,
        List<InLanguage> languages,
        OrganizationForm form) {

    static OrganizationPage of(
            String title, String action, int seen, String changedBy, OrganizationForm form, Words words) {
        return new OrganizationPage(
                title,
                action,
                seen,
                changedBy.isEmpty() ? "" : words.text("observers.register.changed", changedBy),
                RegisterPage.kinds(form.value("kind"), words),
                Arrays.stream(Language.values())
                        .map(each -> new InLanguage(each.tag(), each.direction(), each.ownName(), form))
                        .toList(),
                form);
    }

    /** The fields of one language. */
    record InLanguage(String tag, String direction, String label, OrganizationForm form) {

        /** Whether something is known in this language. */
        boolean isFilled() {
            return !(name() + acronym() + information()).isEmpty();
        }

        String name() {
            return form.value("name-" + tag);
        }

        String acronym() {
            return form.value("acronym-" + tag);
        }

        String information() {
            return form.value("information-" + tag);
        }
    }
}
