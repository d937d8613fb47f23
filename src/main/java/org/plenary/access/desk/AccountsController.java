package org.plenary.access.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.plenary.access.Actor;
import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.AccountsDesk;
import org.plenary.access.accounts.Outcome;
import org.plenary.access.links.SiteAddress;
import org.plenary.access.passkeys.PasskeysDesk;
import org.plenary.access.provider.ProviderDesk;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.mail.Outbox;
import org.plenary.treaties.Treaties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the administrator the accounts, and carries out what is done with them. */
@Controller
@RequestMapping(AccountsController.DESK)
@ConditionalOnWebApplication
class AccountsController {

    static final String DESK = "/desk/accounts";

    private static final String ONE = "/{name:(?!new$).+}";
    private static final int ROWS = 50;

    private final Accounts accounts;
    private final AccountsDesk desk;
    private final PasskeysDesk passkeys;
    private final ProviderDesk providers;
    private final Treaties treaties;
    private final Outbox outbox;
    private final SiteAddress site;

    AccountsController(
            Accounts accounts,
            AccountsDesk desk,
            PasskeysDesk passkeys,
            ProviderDesk providers,
            Treaties treaties,
            Outbox outbox,
            SiteAddress site) {
        this.accounts = accounts;
        this.desk = desk;
        this.passkeys = passkeys;
        this.providers = providers;
        this.treaties = treaties;
        this.outbox = outbox;
        this.site = site;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Language language) {
        var words = Words.in(language);
        var found = accounts.page(q.strip(), after, ROWS + 1);
        var rows = found.stream()
                .limit(ROWS)
                .map(account -> AccountsPage.row(account, actingFor(account, language), words))
                .toList();
        var next = found.size() > ROWS
                ? ServletUriComponentsBuilder.fromPath(DESK)
                        .queryParam("q", "{q}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(q.strip(), rows.getLast().name())
                        .toUriString()
                : null;
        return new ModelAndView("access/desk/accounts", "page", new AccountsPage(q.strip(), rows, next));
    }

    @GetMapping("/new")
    ModelAndView fresh(Language language) {
        return card(false, AccountForm.EMPTY, "", "", language);
    }

    @PostMapping
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String letter,
            Actor actor,
            Language language,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var form = AccountForm.typed(fields);
        var outcome =
                desk.open(form.name(), form.grant(), Language.ofTag(letter).orElse(language), actor.name());
        return outcome instanceof Outcome.Refused(var reason)
                ? refused(false, form, "", reason, language)
                : done(outcome, "queued", DESK, response, language, flash);
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String name, Language language) {
        var account = found(name);
        return card(true, form(account), AccountsPage.standing(account), "", language);
    }

    @PostMapping(ONE + "/change")
    ModelAndView change(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Language language,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var account = found(name);
        var typed = AccountForm.typed(fields);
        var outcome = desk.change(account.name(), typed.edition(), typed.grant(), actor.name());
        return outcome instanceof Outcome.Refused(var reason)
                ? refused(true, typed.called(account.name()), AccountsPage.standing(account), reason, language)
                : done(outcome, "changed", address(account), response, language, flash);
    }

    @PostMapping(ONE + "/{act:lock|unlock|invite|take-passkeys|unbind}")
    ModelAndView act(
            @PathVariable String name,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String letter,
            Actor actor,
            Language language,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var account = found(name);
        var outcome = outcome(act, account.name(), Language.ofTag(letter).orElse(language), actor.name());
        return outcome instanceof Outcome.Refused(var reason)
                ? refused(true, form(account), AccountsPage.standing(account), reason, language)
                : done(outcome, act, address(account), response, language, flash);
    }

    private Outcome outcome(String act, String account, Language language, String by) {
        return switch (act) {
            case "lock" -> desk.lock(account, by);
            case "unlock" -> desk.unlock(account, by);
            case "take-passkeys" -> passkeys.takeAway(account, by);
            case "unbind" -> providers.unbind(account, by);
            default -> desk.invite(account, language, by);
        };
    }

    private ModelAndView done(
            Outcome outcome,
            String what,
            String address,
            HttpServletResponse response,
            Language language,
            RedirectAttributes flash) {
        if (outcome instanceof Outcome.HandOver(var token)) {
            // Shown in this answer and nowhere else, so that it lies in no session.
            response.setHeader("Cache-Control", "no-store");
            var base = site.named()
                    .orElseGet(() ->
                            ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
            return new ModelAndView("access/desk/hand-over", "link", base + SiteAddress.pathOf(token));
        }
        var told = outcome instanceof Outcome.Queued ? "queued" : what;
        flash.addFlashAttribute("notice", Words.in(language).text("access.accounts.done." + told));
        return new ModelAndView("redirect:" + address);
    }

    private ModelAndView refused(
            boolean known, AccountForm form, String standing, Outcome.Reason reason, Language language) {
        var page = card(known, form, standing, reason.word(), language);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView card(boolean known, AccountForm form, String standing, String problem, Language language) {
        int held = known ? passkeys.count(form.name()) : 0;
        var bound = known ? providers.boundTo(form.name()) : List.<String>of();
        var card = AccountCard.of(
                known, form, standing, problem, outbox.isOpen(), held, bound, Words.in(language), treaties);
        return new ModelAndView("access/desk/account", Map.of("page", card));
    }

    private AccountForm form(Account account) {
        return AccountForm.of(account, code -> treaties.state(code).isPresent());
    }

    private String actingFor(Account account, Language language) {
        return account.actingFor() == null ? "" : treaties.nameOf(account.actingFor(), language);
    }

    private static String address(Account account) {
        return ServletUriComponentsBuilder.fromPath(DESK)
                .pathSegment(account.name())
                .encode()
                .toUriString();
    }

    private Account found(String name) {
        return accounts.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
