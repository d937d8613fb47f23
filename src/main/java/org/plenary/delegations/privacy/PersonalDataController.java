package org.plenary.delegations.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.plenary.access.Actor;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participants;
import org.plenary.delegations.privacy.PersonalDataPage.Line;
import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.registration.Clerks;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says who sees which personal data and until when, gives a person what is kept of them, and erases what is due. */
@Controller
class PersonalDataController {

    private static final String DESK = "/desk/registration/{key}/personal-data";

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String AGREED = "agreed";

    private static final List<String> READERS = List.of("delegation", "desk", "credentials", "public");

    /** What is kept, and whether each of the readers sees it. */
    private static final List<Seen> SEEN = List.of(
            new Seen("name", YES, YES, YES, AGREED),
            new Seen("email", YES, YES, YES, NO),
            new Seen("note", YES, YES, NO, NO),
            new Seen("reason", YES, YES, NO, NO),
            new Seen("badge", NO, YES, NO, NO),
            new Seen("presence", NO, YES, NO, NO));

    private final Sessions sessions;
    private final PersonalData data;
    private final PersonExport export;
    private final Clerks clerks;
    private final Participants participants;
    private final Delegations delegations;

    PersonalDataController(
            Sessions sessions,
            PersonalData data,
            PersonExport export,
            Clerks clerks,
            Participants participants,
            Delegations delegations) {
        this.sessions = sessions;
        this.data = data;
        this.export = export;
        this.clerks = clerks;
        this.participants = participants;
        this.delegations = delegations;
    }

    @GetMapping("/sessions/{key}/participants/personal-data")
    String forAll(@PathVariable String key, Language language, Model model) {
        model.addAttribute("page", page(session(key), false, Words.in(language)));
        return "delegations/privacy/personal-data";
    }

    @GetMapping(DESK)
    String atDesk(@PathVariable String key, Language language, Model model) {
        model.addAttribute("page", page(session(key), true, Words.in(language)));
        return "delegations/privacy/personal-data";
    }

    @PostMapping(DESK)
    String erase(@PathVariable String key, Principal principal, Language language, RedirectAttributes flash) {
        var clerk = new Clerk(session(key), principal.getName(), language, flash);
        return data.erase(clerk.session(), clerk.name())
                .map(people -> clerk.done("/personal-data", "delegations.privacy.done", people))
                .orElseGet(() -> clerk.refused("/personal-data", "delegations.privacy.not-due"));
    }

    /** All that is kept of one person, for the person. */
    @GetMapping({"/desk/registration/{key}/people/{id}/data", "/delegation/registration/{key}/people/{id}/data"})
    ResponseEntity<Map<String, Object>> ofOne(
            @PathVariable String key,
            @PathVariable long id,
            Actor actor,
            HttpServletRequest request,
            Language language,
            RedirectAttributes flash) {
        var clerk = clerks.of(key, actor, request, language, flash);
        var person = participants
                .find(clerk.session().id(), id)
                .filter(clerk::mayTouch)
                .orElseThrow(PersonalDataController::notFound);
        var delegation =
                delegations.withId(clerk.session(), person.delegation()).orElseThrow(PersonalDataController::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"person-" + id + ".json\"")
                .body(
                        clerk.isAtDesk()
                                ? export.whole(person, delegation.key(), clerk.session())
                                : export.forDelegation(person, delegation.key(), clerk.session()));
    }

    private PersonalDataPage page(Session session, boolean desk, Words words) {
        return new PersonalDataPage(
                desk ? "/desk/registration/" + session.key() : session.address(),
                words.text(
                        "delegations.session", session.number(), session.body().shortName()),
                words.text("delegations.privacy.until", data.until(session)),
                data.erasure(session)
                        .map(erasure -> words.text("delegations.privacy.erased", erasure.on(), erasure.people()))
                        .orElse(""),
                words.text("delegations.privacy.people", data.people(session)),
                READERS.stream()
                        .map(reader -> words.text("delegations.privacy.reader." + reader))
                        .toList(),
                SEEN.stream().map(line -> line.in(words)).toList(),
                desk,
                desk && data.people(session) > 0 && data.isDue(session),
                "/desk/registration/" + session.key() + "/personal-data");
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(PersonalDataController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private record Seen(String data, List<String> readers) {

        Seen(String data, String... readers) {
            this(data, List.of(readers));
        }

        Line in(Words words) {
            return new Line(
                    words.text("delegations.privacy.data." + data),
                    readers.stream()
                            .map(seen -> words.text("delegations.privacy.seen." + seen))
                            .toList());
        }
    }
}
