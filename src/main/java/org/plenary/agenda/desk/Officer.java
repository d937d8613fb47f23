package org.plenary.agenda.desk;

import java.util.Map;
import org.plenary.agenda.Outcome;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer at the desk: who acts, in which language to answer, and how an answer outlives the redirect. */
record Officer(String name, Language language, RedirectAttributes flash) {

    /** Tells what came of a change and gives back where to go. */
    String told(Outcome outcome, String done, String address) {
        var words = Words.in(language);
        return switch (outcome) {
            case Outcome.Refused(var why) -> refused(words.text("desk.refused." + why.word()), address);
            case Outcome.Done(var _, int version) -> {
                flash.addFlashAttribute("notice", words.text(done, version));
                yield address;
            }
        };
    }

    /** Refuses a form and gives back what was typed, so that it can be put right. */
    String refused(String sentence, Map<String, String> typed, String address) {
        flash.addFlashAttribute("typed", typed);
        return refused(sentence, address);
    }

    String refused(String sentence, String address) {
        flash.addFlashAttribute("error", sentence);
        return address;
    }
}
