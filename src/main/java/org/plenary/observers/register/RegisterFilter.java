package org.plenary.observers.register;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which organizations the officer asks for; all of it stands in the address.
 *
 * @param called words of a name or acronym; empty for any
 * @param kind a word of {@link OrganizationKind}; empty for any
 * @param gap what must be missing; null for those in order as well
 * @param after the number of the last organization of the page before; 0 for the first page
 */
record RegisterFilter(String called, String kind, @Nullable Gap gap, long after) {

    /** What may be missing of an organization. */
    enum Gap {
        /** Nobody has seen what its kind rests on. */
        UNVERIFIED,
        /** It has no name in the language of the reader. */
        UNNAMED;

        /** The word of addresses and keys. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isIn(Organization organization, Language language) {
            return switch (this) {
                case UNVERIFIED -> !organization.checked();
                case UNNAMED -> organization.name().exactly(language).isEmpty();
            };
        }
    }

    /** What the address says; a gap that there is not is not asked for. */
    static RegisterFilter of(String called, String kind, String gap, long after) {
        return new RegisterFilter(
                called,
                kind,
                Stream.of(Gap.values())
                        .filter(each -> each.word().equals(gap))
                        .findFirst()
                        .orElse(null),
                after);
    }

    boolean isMetBy(Organization organization, Language language) {
        return (kind.isEmpty() || organization.kind().word().equals(kind))
                && (called.isBlank() || organization.isCalled(called))
                && (gap == null || gap.isIn(organization, language));
    }

    /** The address of all in which this is missing. */
    static String address(Gap gap) {
        return new RegisterFilter("", "", gap, 0).address();
    }

    /** The address of what comes after an organization. */
    String address(long last) {
        return new RegisterFilter(called, kind, gap, last).address();
    }

    private String address() {
        var uri = UriComponentsBuilder.fromPath("/desk/organizations")
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("gap", "{gap}");
        if (after > 0) {
            uri.queryParam("after", after);
        }
        return uri.encode()
                .buildAndExpand(called, kind, gap == null ? "" : gap.word())
                .toUriString();
    }
}
