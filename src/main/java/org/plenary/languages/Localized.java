package org.plenary.languages;

/**
 * A text together with the language it is really in, which may not be the one the reader asked for; pages mark it with
 * {@code lang} and {@code dir} then.
 */
public record Localized(String text, Language language) {

    public boolean isIn(Language asked) {
        return language == asked;
    }

    @Override
    public String toString() {
        return text;
    }
}
