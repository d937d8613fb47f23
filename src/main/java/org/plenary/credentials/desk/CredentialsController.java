package org.plenary.credentials.desk;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.web.Table;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The credentials officer's morning: all credentials of a session, filtered by the address. */
@Controller
class CredentialsController {

    private static final String LIST = "/desk/credentials/{key:[a-z0-9-]+}";

    private final Sessions sessions;
    private final Credentials credentials;
    private final CredentialsDesk desk;
    private final CredentialsPages pages;
    private final ManyExamined many;
    private final Letters letters;

    CredentialsController(
            Sessions sessions,
            Credentials credentials,
            CredentialsDesk desk,
            CredentialsPages pages,
            ManyExamined many,
            Letters letters) {
        this.sessions = sessions;
        this.credentials = credentials;
        this.desk = desk;
        this.pages = pages;
        this.many = many;
        this.letters = letters;
    }

    @GetMapping(LIST)
    String list(@PathVariable String key, ListFilter filter, Language language, Model model) {
        model.addAttribute("page", pages.of(session(key), filter, Words.in(language)));
        return "credentials/desk/list";
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String key, ListFilter filter, Language language) {
        return table(key, filter, language).download("credentials-" + key + ".csv");
    }

    @GetMapping(LIST + ".json")
    @ResponseBody
    List<Map<String, @Nullable Object>> json(@PathVariable String key, ListFilter filter, Language language) {
        return table(key, filter, language).objects();
    }

    @PostMapping(LIST + "/amendment")
    String amendment(
            @PathVariable String key,
            @RequestParam String considered,
            Principal principal,
            Language language,
            RedirectAttributes flash) {
        var said = considered.equals("agenda") ? null : Boolean.valueOf(considered.equals("yes"));
        desk.considerAmendment(session(key), said, principal.getName());
        flash.addFlashAttribute("notice", Words.in(language).text("credentials.done.amendment"));
        return "redirect:/desk/credentials/{key}";
    }

    @PostMapping(LIST + "/examinations")
    String examine(
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> states,
            Principal principal,
            Language language,
            RedirectAttributes flash) {
        var answer = new ManyExamined.Answer(principal.getName(), Words.in(language), flash);
        many.examine(credentials.of(session(key)), states, form, answer);
        return "redirect:/desk/credentials/{key}";
    }

    /** All drafted messages of those shown, each to be opened in a mail program. */
    @GetMapping(LIST + "/letters.zip")
    ResponseEntity<byte[]> letters(@PathVariable String key, ListFilter filter, Language language) throws IOException {
        var all = credentials.of(session(key));
        var shown = CredentialsPages.shown(all, filter, Words.in(language));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"credentials-" + key + "-letters.zip\"")
                .body(letters.packed(shown, all));
    }

    private Table table(String key, ListFilter filter, Language language) {
        var all = credentials.of(session(key));
        return CredentialsTable.of(CredentialsPages.shown(all, filter, Words.in(language)), all);
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
