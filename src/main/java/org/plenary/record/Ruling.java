package org.plenary.record;

import org.plenary.rules.Finding;

/**
 * A person's decision to go on although a check had found something: the Conference is master of its procedure, and the
 * record says who took it upon themselves, and why.
 *
 * @param finding what was found, as {@link Finding#code()} names it
 * @param by who ruled, by name or office
 * @param why the reason in that person's words; may be empty
 */
public record Ruling(String finding, String by, String why) {

    /** A ruling on a finding as it was shown. */
    public static Ruling on(Finding finding, String by, String why) {
        return new Ruling(finding.code(), by, why);
    }
}
