package org.plenary.bureau.site;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.bureau.Bureaux;
import org.plenary.bureau.Officer;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The officers of a session, for people and for programs. Nominations are shown at the desk only. */
@Controller
class OfficersController {

    private final Sessions sessions;
    private final Bureaux bureaux;
    private final Treaties treaties;
    private final OfficersPages pages;

    OfficersController(Sessions sessions, Bureaux bureaux, Treaties treaties, OfficersPages pages) {
        this.sessions = sessions;
        this.bureaux = bureaux;
        this.treaties = treaties;
        this.pages = pages;
    }

    @GetMapping("/sessions/{key:[a-z0-9-]+}/bureau")
    ModelAndView page(@PathVariable String key, Language language) {
        return new ModelAndView("bureau/site/officers", "page", pages.of(found(key), Words.in(language)));
    }

    @GetMapping("/api/sessions/{key:[a-z0-9-]+}/officers")
    @ResponseBody
    List<Map<String, @Nullable Object>> json(@PathVariable String key) {
        return table(found(key)).objects();
    }

    @GetMapping("/api/sessions/{key:[a-z0-9-]+}/officers.csv")
    ResponseEntity<byte[]> csv(@PathVariable String key) {
        return table(found(key)).download("officers-" + key + ".csv");
    }

    private Table table(Session session) {
        var elected = bureaux.elected(session);
        return Table.of(
                elected,
                column("office", officer -> officer.office().word()),
                column("person", Officer::person),
                column("state", Officer::state),
                texts(
                        "stateName",
                        officer ->
                                treaties.state(officer.state()).map(State::name).orElse(MultilingualText.NONE)),
                column("group", Officer::group),
                column("from", Officer::electedOn),
                column("meeting", Officer::meeting),
                column("until", Officer::leftOn),
                column(
                        "replaced",
                        officer -> elected.stream()
                                .filter(before -> Objects.equals(officer.replaces(), before.id()))
                                .map(Officer::person)
                                .findFirst()
                                .orElse(null)));
    }

    private Session found(String key) {
        return sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
