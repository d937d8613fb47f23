package org.plenary.delegations.registration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.Decision;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Participant;
import org.plenary.delegations.RegistrationState;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who registers people, in which language to answer, and how an answer outlives the redirect: an officer at the desk, or a
 * focal point for its own delegation.
 *
 * @param own the delegation that a focal point acts for, with the number 0 while nothing has been heard of it; null at the desk
 */
public record Clerk(
        Session session,
        String name,
        Language language,
        RedirectAttributes flash,
        @Nullable Delegation own) {

    /** An officer at the desk, who works for all delegations. */
    public Clerk(Session session, String name, Language language, RedirectAttributes flash) {
        this(session, name, language, flash, null);
    }

    public boolean isAtDesk() {
        return own == null;
    }

    /** Whether a person is one whom the clerk may see and change. */
    public boolean mayTouch(Participant person) {
        return own == null || own.id() == person.delegation();
    }

    /** The words in which to answer. */
    public Words words() {
        return Words.in(language);
    }

    /** What the session is called on the pages of the desk. */
    public String sessionName() {
        return words().text(
                        "delegations.session", session.number(), session.body().shortName());
    }

    /** The address of the desk of registration, or of the focal point's work. */
    public String address() {
        return (isAtDesk() ? "/desk" : "/delegation") + "/registration/" + session.key();
    }

    /** Tells what is done and goes on to an address under the desk's. */
    public String done(String to, String key, Object... facts) {
        flash.addFlashAttribute("notice", words().text(key, facts));
        return "redirect:" + address() + to;
    }

    /** Says what is wrong and goes back to an address under the desk's. */
    public String refused(String to, String key, Object... facts) {
        flash.addFlashAttribute("error", words().text(key, facts));
        return "redirect:" + address() + to;
    }

    /** Tells what came of a decision on one person. */
    public String told(String to, Decision decision, String done) {
        var name = decision.now().person().name();
        return decision.done()
                ? done(to, done, name)
                : refused(to, "delegations.overtaken", name, stands(decision.now()));
    }

    /** The errors of a form in words, by its fields. */
    public static Map<String, String> inWords(Map<String, String> errors, Words words) {
        var told = new java.util.LinkedHashMap<String, String>();
        errors.forEach((field, error) ->
                told.put(field, words.text("delegations.error." + error, org.plenary.delegations.NameText.LONGEST)));
        return told;
    }

    /** How a person stands and through whom: "approved by amina". Who in the secretariat it was, a focal point is not told. */
    public String stands(Participant now) {
        if (!isAtDesk()) {
            return words().text("delegations.stands-now." + now.state().word());
        }
        return now.state() == RegistrationState.PENDING
                ? words().text("delegations.stands.changed")
                : words().text("delegations.stands." + now.state().word(), String.valueOf(now.decidedBy()));
    }
}
