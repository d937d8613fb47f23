package org.plenary.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person is at a Conference; an account may have several roles. What each may do stands in {@link Rights}. */
public enum Role {
    /** Runs the site: gives accounts, and may do all. */
    ADMINISTRATOR(Kind.STAFF),
    /** Keeps agenda, programme, observers and officers of a session. */
    CONFERENCE_OFFICER(Kind.STAFF),
    /** Keeps the register of documents and their files. */
    DOCUMENTS_OFFICER(Kind.STAFF),
    /** Receives credentials and readies their examination (rules 18 to 20). */
    CREDENTIALS_OFFICER(Kind.STAFF),
    /** Registers participants, gives out badges, and checks in. */
    REGISTRATION_DESK(Kind.STAFF),
    PRESIDENT(Kind.OFFICER),
    VICE_PRESIDENT(Kind.OFFICER),
    RAPPORTEUR(Kind.OFFICER),
    /** Does a delegation's work with the secretariat. */
    FOCAL_POINT(Kind.FOR_ANOTHER),
    MEMBER_OF_DELEGATION(Kind.FOR_ANOTHER),
    /** Represents an observer under rules 14 to 17. */
    OBSERVERS_REPRESENTATIVE(Kind.FOR_ANOTHER),
    /** A competent national authority of a State. */
    AUTHORITY(Kind.FOR_ANOTHER),
    /** Answers its part of a questionnaire for its State. */
    CONTRIBUTOR(Kind.FOR_ANOTHER),
    /** Reads the answers of States and writes what they add up to. */
    ANALYST(Kind.OTHER),
    DONOR(Kind.OTHER);

    private final Kind kind;

    Role(Kind kind) {
        this.kind = kind;
    }

    /** Whether it belongs to the secretariat, which works at the desk. */
    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    /** Whether its holder acts for a State or an organization, which the account must then name. */
    public boolean isForAnother() {
        return kind == Kind.FOR_ANOTHER;
    }

    /** What Spring Security calls it: {@code ROLE_FOCAL_POINT}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The end of the key of its words: {@code focal-point}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All roles of the secretariat. */
    public static Set<Role> staff() {
        var staff = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(Role::isStaff).forEach(staff::add);
        return Collections.unmodifiableSet(staff);
    }

    private enum Kind {
        STAFF,
        OFFICER,
        FOR_ANOTHER,
        OTHER
    }
}
