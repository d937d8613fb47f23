package org.plenary.observers.desk;

import java.util.Map;
import org.plenary.languages.Words;
import org.plenary.observers.Outcome;
import org.plenary.sessions.Session;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer at the desk: for which session, who acts, in which words to answer, and how an answer outlives the redirect. */
record Officer(Session session, String name, Words words, RedirectAttributes flash) {

    /** The address of the desk of this session. */
    String address() {
        return "/desk/observers/" + session.key();
    }

    /** Tells what came of an act, and where to go. */
    String told(Outcome outcome, String done, String address) {
        switch (outcome) {
            case Outcome.Done _ -> flash.addFlashAttribute("notice", words.text(done));
            case Outcome.Overtaken(var by) -> flash.addFlashAttribute("error", words.text("observers.overtaken", by));
            case Outcome.Refused(var reason) ->
                flash.addFlashAttribute("error", words.text("observers.refused." + reason.word()));
        }
        return "redirect:" + address;
    }

    /** Says what is wrong with a form, gives back what was typed, and goes back to it. */
    String refused(String key, Map<String, String> typed, String address) {
        flash.addFlashAttribute("error", words.text(key));
        flash.addFlashAttribute("typed", typed);
        return "redirect:" + address;
    }
}
