package org.plenary.questionnaires.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.authoring.AuthoringDesk.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the forms of the parts of a questionnaire, its sections and its questions, have in common: their addresses, that nothing
 * typed is lost, and what is answered when it is saved.
 *
 * @param <P> the part
 * @param word what addresses call the part
 * @param key of a part that is there
 * @param mark of a part that is there
 * @param page makes the page of the form
 */
record PartForm<P>(
        String word, Function<P, String> key, Function<P, String> mark, BiFunction<Asked, Typed, Object> page) {

    /** The form of a part, or of a new one. */
    Asked asked(Questionnaire shown, Optional<P> part, Language language) {
        var address = outline(shown) + "/" + word;
        return new Asked(
                shown,
                part.map(key).map(each -> address + "s/" + each).orElse(address),
                part.map(mark).orElse(Mark.NONE),
                "",
                Words.in(language));
    }

    ModelAndView show(Asked asked, Map<String, String> fields) {
        return show(asked, new Typed(fields), HttpStatus.OK);
    }

    /** Saves what was typed if nothing is wrong with it; else, or if others came first, shows it again. */
    ModelAndView save(Asked asked, Typed typed, String saved, Supplier<Outcome> saving) {
        if (!typed.isInOrder()) {
            return show(
                    asked.over(typed.text("seen")).wrong("authoring.look"), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = saving.get();
        return outcome == Outcome.SAVED
                ? new ModelAndView("redirect:%s#%s-%s".formatted(outline(asked.shown()), word.charAt(0), saved))
                : show(asked.wrong(outcome.words()), typed, HttpStatus.CONFLICT);
    }

    private ModelAndView show(Asked asked, Typed typed, HttpStatus status) {
        return new ModelAndView("questionnaires/authoring/" + word, Map.of("page", page.apply(asked, typed)), status);
    }

    private static String outline(Questionnaire shown) {
        return "/desk/questionnaires/" + shown.code() + "/authoring";
    }
}
