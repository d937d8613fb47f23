package org.plenary.observers.register;

import java.util.Locale;
import org.plenary.observers.ObserverClass;

/** What an organization is, on which the gate depends through which it comes in. */
public enum OrganizationKind {
    /** A body, agency, fund or functional commission of the United Nations. */
    UNITED_NATIONS(ObserverClass.ENTITY),
    /** An entity or organization with a standing invitation of the General Assembly. */
    INVITED(ObserverClass.ENTITY),
    /** Another intergovernmental organization. */
    INTERGOVERNMENTAL(ObserverClass.INTERGOVERNMENTAL),
    /** A non-governmental organization in consultative status with the Economic and Social Council. */
    CONSULTATIVE(ObserverClass.CONSULTATIVE_NGO),
    /** Another non-governmental organization. */
    NON_GOVERNMENTAL(ObserverClass.OTHER_NGO);

    private final ObserverClass observers;

    OrganizationKind(ObserverClass observers) {
        this.observers = observers;
    }

    /** The class of observers to which it belongs. */
    public ObserverClass observers() {
        return observers;
    }

    /** The word of the data, of files and of keys: {@code united-nations}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no kind has this word */
    public static OrganizationKind ofWord(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
