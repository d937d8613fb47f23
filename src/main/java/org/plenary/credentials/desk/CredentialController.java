package org.plenary.credentials.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Verdict;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The credentials of one State: what stands, its history, a drafted message, and the acts on it. */
@Controller
@RequestMapping("/desk/credentials/{key:[a-z0-9-]+}/{code:[A-Z]{2,3}}")
class CredentialController {

    static final String BUREAU = "bureau";
    private static final String CONFERENCE = "conference";

    private final Sessions sessions;
    private final Credentials credentials;
    private final CredentialsDesk desk;
    private final CredentialPages pages;
    private final Treaties treaties;

    CredentialController(
            Sessions sessions,
            Credentials credentials,
            CredentialsDesk desk,
            CredentialPages pages,
            Treaties treaties) {
        this.sessions = sessions;
        this.credentials = credentials;
        this.desk = desk;
        this.pages = pages;
        this.treaties = treaties;
    }

    @ModelAttribute
    OfSession all(@PathVariable String key) {
        return sessions.find(key).map(credentials::of).orElseThrow(CredentialController::notFound);
    }

    @ModelAttribute
    CredentialsOfficer officer(
            @ModelAttribute(binding = false) OfSession all,
            @PathVariable String code,
            Principal principal,
            Language language,
            RedirectAttributes flash) {
        var entry = all.of(code).orElseThrow(CredentialController::notFound);
        return new CredentialsOfficer(all.session(), entry, principal.getName(), Words.in(language), flash);
    }

    @GetMapping
    String page(
            @ModelAttribute(binding = false) OfSession all,
            @ModelAttribute(binding = false) CredentialsOfficer officer,
            @RequestParam(required = false) @Nullable String letter,
            Model model) {
        model.addAttribute("page", pages.of(officer.entry(), all, letter == null ? "" : letter, officer.words()));
        return "credentials/desk/state";
    }

    @PostMapping("/receipt")
    String receive(
            @RequestParam Map<String, String> form, @ModelAttribute(binding = false) CredentialsOfficer officer) {
        return officer.act(form, "received", (step, typed) -> desk.receive(step, typed.receipt()));
    }

    @PostMapping("/removal")
    String takeOut(
            @RequestParam Map<String, String> form, @ModelAttribute(binding = false) CredentialsOfficer officer) {
        return officer.act(form, "taken-out", (step, _) -> desk.takeOut(step));
    }

    @PostMapping("/examination")
    String examine(
            @RequestParam Map<String, String> form, @ModelAttribute(binding = false) CredentialsOfficer officer) {
        return officer.act(form, "examined", (step, typed) -> {
            var examination = typed.examination();
            var rulings = officer.rulings(BUREAU, typed.why());
            return desk.examine(step, examination, examination.verdict() == Verdict.ACCEPTED ? rulings : List.of());
        });
    }

    @PostMapping("/objections")
    String object(@RequestParam Map<String, String> form, @ModelAttribute(binding = false) CredentialsOfficer officer) {
        return officer.act(
                form,
                "contested",
                (step, typed) -> desk.object(
                        step,
                        typed.objection(treaties.state(typed.field("by"))
                                .map(State::code)
                                .orElseThrow(() -> new IllegalArgumentException("by")))));
    }

    @PostMapping("/objections/{by}/withdrawal")
    String withdraw(
            @PathVariable String by,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) CredentialsOfficer officer) {
        return officer.act(form, "objection-withdrawn", (step, _) -> desk.withdraw(step, by));
    }

    @PostMapping("/decision")
    String decide(@RequestParam Map<String, String> form, @ModelAttribute(binding = false) CredentialsOfficer officer) {
        return officer.act(
                form,
                "decided",
                (step, typed) -> desk.decide(step, typed.decision(), officer.rulings(CONFERENCE, typed.why())));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
