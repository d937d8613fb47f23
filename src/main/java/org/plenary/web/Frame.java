package org.plenary.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page has around its content: the words in the reader's language, the address, who is signed in. Each
 * template takes it as its parameter {@code frame}; the view sets it.
 *
 * @param path the address of the page with its query, without the host
 * @param staff the name of the account that is signed in; null for a reader
 * @param desk whether it belongs to the secretariat, which works at the desk
 * @param delegation whether it works for a delegation
 * @param csrf the token that forms carry; null on pages that may be cached, which have no form that posts
 */
public record Frame(
        Words words,
        String path,
        @Nullable String staff,
        boolean desk,
        boolean delegation,
        @Nullable CsrfToken csrf) {

    public Language language() {
        return words.language();
    }

    /** The text of a key in the reader's language. */
    public String text(String key, Object... facts) {
        return words.text(key, facts);
    }

    /** The address of a file in {@code static/plenary}, with the mark of its content so that browsers may keep it. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** Whether a text is in another language than the page and must say so. */
    public boolean isForeign(Localized text) {
        return !text.isIn(language());
    }

    /** The same page in each of the six languages. */
    public List<LanguageLink> languages() {
        return Arrays.stream(Language.values())
                .map(each -> new LanguageLink(each, addressIn(each), each == language()))
                .toList();
    }

    private String addressIn(Language other) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam("lang", other.tag())
                .build()
                .toUriString();
    }

    /** Whether the address lies under this one, for marking where the reader is. */
    public boolean isUnder(String address) {
        var plain = path.split("\\?", 2)[0];
        return address.equals("/") ? plain.equals("/") : plain.equals(address) || plain.startsWith(address + "/");
    }

    /** A link of the language switch. */
    public record LanguageLink(Language language, String address, boolean current) {}
}
