package org.plenary.delegations;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * What a person gives to take part in a session, and no more than that.
 *
 * @param honorific as it stands before the name, such as "H.E. Ms."; may be empty
 * @param position what the person is at home, such as "Minister of Justice"; may be empty
 * @param place among those of the same function, counted from 1
 * @param email for the secretariat alone; may be empty
 * @param listed whether the person agreed to stand in the list of participants
 */
public record Person(
        String family,
        String given,
        String honorific,
        String position,
        Function function,
        int place,
        String email,
        boolean listed) {

    /** The name as papers write it: the family name in capitals where the script has any, in Chinese characters first. */
    public String name() {
        return (honorific + " " + ownName()).strip();
    }

    /** The same without what stands before it. */
    public String ownName() {
        return isHan(family) && isHan(given) ? family + given : (given + " " + family.toUpperCase(Locale.ROOT)).strip();
    }

    /** Whom a name that is spelled otherwise may also mean. */
    public String likeness() {
        return Likeness.of(family, given);
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN);
    }

    Person inPlace(int newPlace) {
        return new Person(family, given, honorific, position, function, newPlace, email, listed);
    }
}
