package org.plenary.observers.register;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer looks organizations up, enters them and changes what is known of them. */
@Controller
@RequestMapping("/desk/organizations")
class RegisterController {

    private static final String DESK = "/desk/organizations";

    private final Organizations organizations;

    RegisterController(Organizations organizations) {
        this.organizations = organizations;
    }

    @GetMapping
    String register(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String gap,
            @RequestParam(defaultValue = "0") long after,
            Language language,
            Model model) {
        var filter = RegisterFilter.of(q, kind, gap, after);
        model.addAttribute("page", RegisterPage.of(organizations.all(), filter, Words.in(language)));
        return "observers/register/register";
    }

    @GetMapping("/new")
    String fresh(Language language, Model model) {
        var words = Words.in(language);
        var form = given(model).orElse(new OrganizationForm(Map.of()));
        model.addAttribute("page", OrganizationPage.of(words.text("observers.register.new"), DESK, 0, "", form, words));
        return "observers/register/organization";
    }

    @PostMapping
    String enter(
            @RequestParam Map<String, String> typed, Principal officer, Language language, RedirectAttributes flash) {
        var form = new OrganizationForm(typed);
        var problem = form.problem();
        if (problem.isPresent()) {
            return refused(problem.get(), typed, language, flash, DESK + "/new");
        }
        long id = organizations.enter(form.organization(), officer.getName());
        return saved(language, flash, id);
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String organization(@PathVariable long id, Language language, Model model) {
        var words = Words.in(language);
        var found = found(id);
        var form = given(model).orElseGet(() -> OrganizationForm.of(found));
        model.addAttribute(
                "page",
                OrganizationPage.of(
                        found.name().in(language).text(),
                        DESK + "/" + id,
                        found.version(),
                        Optional.ofNullable(found.changedBy()).orElse(""),
                        form,
                        words));
        return "observers/register/organization";
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam int seen,
            Principal officer,
            Language language,
            RedirectAttributes flash) {
        var form = new OrganizationForm(typed);
        var problem = form.problem();
        var known = found(id);
        if (problem.isPresent()) {
            return refused(problem.get(), typed, language, flash, DESK + "/" + id);
        }
        return organizations.change(form.organization().numbered(id, seen), officer.getName())
                ? saved(language, flash, id)
                : refused("observers.register.overtaken", typed, language, flash, DESK + "/" + known.id());
    }

    private static String saved(Language language, RedirectAttributes flash, long id) {
        flash.addFlashAttribute("notice", Words.in(language).text("observers.register.saved"));
        return "redirect:" + DESK + "/" + id;
    }

    private static String refused(
            String key, Map<String, String> typed, Language language, RedirectAttributes flash, String address) {
        flash.addFlashAttribute("error", Words.in(language).text(key));
        flash.addFlashAttribute("typed", typed);
        return "redirect:" + address;
    }

    @SuppressWarnings("unchecked") // only this desk puts it there
    private static Optional<OrganizationForm> given(Model model) {
        return model.getAttribute("typed") instanceof Map<?, ?> typed
                ? Optional.of(new OrganizationForm((Map<String, String>) typed))
                : Optional.empty();
    }

    private Organization found(long id) {
        return organizations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
