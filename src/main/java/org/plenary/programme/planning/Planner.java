package org.plenary.programme.planning;

import org.plenary.languages.Words;
import org.plenary.programme.Programmes.Outcome;
import org.plenary.sessions.Session;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer who plans a session: who acts, in which words to answer, and how the answer outlives the redirect. */
record Planner(Session session, String name, Words words, RedirectAttributes flash) {

    /** The address of the plan. */
    String address() {
        return "/desk" + session.address() + "/programme";
    }

    /** Tells what came of a change, and goes back to the plan. */
    String told(Outcome outcome, String done, Object... facts) {
        switch (outcome) {
            case Outcome.Changed _ -> flash.addFlashAttribute("notice", words.text(done, facts));
            case Outcome.Overtaken overtaken -> flash.addFlashAttribute("error", overtaken(overtaken));
        }
        return "redirect:" + address();
    }

    /** Says what is wrong, and goes back to the plan. */
    String refused(String key) {
        flash.addFlashAttribute("error", words.text(key));
        return "redirect:" + address();
    }

    /** Who was faster. */
    String overtaken(Outcome.Overtaken outcome) {
        return outcome.by().isEmpty()
                ? words.text("programme.plan.overtaken-by-paper")
                : words.text("programme.plan.overtaken", outcome.by());
    }
}
