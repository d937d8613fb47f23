package org.plenary.delegations;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name or another short text as people give it, made safe to print among others: composed (NFC), spaces single, marks that
 * turn the direction of what follows taken out. Marks that join letters stay, since Persian and Indic names need them.
 *
 * @param text what is kept
 * @param cleaned whether marks were taken out, which is told
 */
public record NameText(String text, boolean cleaned) {

    /** The most characters of a name, a position or an address. */
    public static final int LONGEST = 120;

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u200B\\u200E\\u200F\\u061C\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]|\\uDB40[\\uDC00-\\uDC7F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The text as it can be kept; whether it may be is asked of {@link #problem()}. */
    public static NameText of(String given) {
        var spaced = SPACES.matcher(given).replaceAll(" ");
        var seen = UNSEEN.matcher(spaced).replaceAll("");
        var text = Normalizer2.getNFCInstance()
                .normalize(SPACES.matcher(seen).replaceAll(" "))
                .strip();
        return new NameText(text, !seen.equals(spaced));
    }

    /** The word of what is wrong with it: {@code long}, {@code picture} or {@code sign}; empty if nothing is. */
    public Optional<String> problem() {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of("long");
        }
        if (text.codePoints().anyMatch(NameText::isPicture)) {
            return Optional.of("picture");
        }
        return text.codePoints().anyMatch(NameText::isNoCharacter) ? Optional.of("sign") : Optional.empty();
    }

    /** Whether any letter is in it, without which it is no name. */
    public boolean hasLetter() {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isPicture(int character) {
        return character > 0xFF
                && (UCharacter.hasBinaryProperty(character, UProperty.EXTENDED_PICTOGRAPHIC)
                        || UCharacter.hasBinaryProperty(character, UProperty.EMOJI_PRESENTATION));
    }

    private static boolean isNoCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> character == 0xFFFD;
        };
    }
}
