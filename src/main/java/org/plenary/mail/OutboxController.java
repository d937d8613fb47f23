package org.plenary.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the staff which letters wait, went out or failed, and lets one be tried again. */
@Controller
@ConditionalOnWebApplication
class OutboxController {

    private static final int ROWS = 50;

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/desk/mail")
    String letters(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Language language,
            Model model) {
        var asked = state(state);
        var entries = outbox.page(asked.orElse(null), before, ROWS + 1);
        model.addAttribute("page", OutboxPage.of(entries, asked, ROWS, outbox.isOpen(), Words.in(language)));
        return "mail/outbox";
    }

    @PostMapping("/desk/mail/{id:[0-9]{1,18}}/again")
    String again(@PathVariable long id, Language language, RedirectAttributes flash) {
        var words = Words.in(language);
        if (outbox.tryAgain(id)) {
            flash.addFlashAttribute("notice", words.text("mail.again.done"));
        } else {
            flash.addFlashAttribute("error", words.text("mail.again.sent"));
        }
        return "redirect:/desk/mail";
    }

    private static Optional<LetterState> state(String typed) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.word().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
