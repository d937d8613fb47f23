package org.plenary.observers.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * An organization of the register.
 *
 * @param name in those languages in which it is known
 * @param information what it does that bears on the Convention, for the list that is circulated
 * @param basis what its kind rests on: a resolution, a consultative status, a place in the system; may be empty
 * @param checked whether a source or an officer has seen that; what was not is shown as unverified
 * @param source where the entry comes from
 * @param version raised with each change
 * @param changedBy who changed it last; null as long as it is as it was loaded
 */
public record Organization(
        long id,
        OrganizationKind kind,
        MultilingualText name,
        MultilingualText acronym,
        String website,
        MultilingualText information,
        String basis,
        boolean checked,
        String source,
        int version,
        @Nullable String changedBy) {

    /** One that has no number yet. */
    public static Organization entered(
            OrganizationKind kind, MultilingualText name, MultilingualText acronym, String website) {
        return new Organization(0, kind, name, acronym, website, MultilingualText.NONE, "", false, "", 1, null);
    }

    Organization telling(MultilingualText newInformation) {
        return new Organization(
                id, kind, name, acronym, website, newInformation, basis, checked, source, version, changedBy);
    }

    Organization resting(String newBasis, boolean nowChecked, String newSource) {
        return new Organization(
                id,
                kind,
                name,
                acronym,
                website,
                information,
                newBasis.strip(),
                nowChecked,
                newSource.strip(),
                version,
                changedBy);
    }

    Organization numbered(long number, int seen) {
        return new Organization(
                number, kind, name, acronym, website, information, basis, checked, source, seen, changedBy);
    }

    /** Its names, and nothing of capitals, accents and punctuation: two that share one of these may be the same. */
    Set<String> foldedNames() {
        return name.texts().values().stream().map(Organization::folded).collect(Collectors.toSet());
    }

    /** Whether a word stands in one of its names or acronyms. */
    boolean isCalled(String word) {
        return Stream.concat(name.texts().values().stream(), acronym.texts().values().stream())
                .anyMatch(each -> folded(each).contains(folded(word)));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|\\p{Cf}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
