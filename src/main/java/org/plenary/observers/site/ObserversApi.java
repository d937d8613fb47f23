package org.plenary.observers.site;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.observers.Entitlement;
import org.plenary.observers.Entitlements;
import org.plenary.observers.Names;
import org.plenary.observers.Observers;
import org.plenary.observers.Participation;
import org.plenary.observers.Subject;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The observers of a session and the table of their rights, for programs. */
@RestController
class ObserversApi {

    private final Sessions sessions;
    private final Observers observers;

    ObserversApi(Sessions sessions, Observers observers) {
        this.sessions = sessions;
        this.observers = observers;
    }

    @GetMapping("/api/sessions/{key}/observers")
    List<Map<String, @Nullable Object>> observers(@PathVariable String key) {
        return table(session(key)).objects();
    }

    @GetMapping("/api/sessions/{key}/observers.csv")
    ResponseEntity<byte[]> observersAsCsv(@PathVariable String key) {
        var session = session(key);
        return table(session).download("session-%s-observers.csv".formatted(session.key()));
    }

    @GetMapping("/api/rights-of-observers")
    List<Map<String, @Nullable Object>> rights() {
        return rightsTable().objects();
    }

    @GetMapping("/api/rights-of-observers.csv")
    ResponseEntity<byte[]> rightsAsCsv() {
        return rightsTable().download("rights-of-observers.csv");
    }

    private Table table(Session session) {
        return Table.of(
                observers.admitted(session).stream()
                        .sorted(Names.of(Language.ENGLISH, Participation::name))
                        .toList(),
                column("class", (Participation each) -> each.observers().word()),
                column("rule", each -> each.observers().citation().number()),
                column("paragraph", each -> each.observers().citation().paragraph()),
                column("state", each -> each.subject() instanceof Subject.OfState(var code) ? code : null),
                texts("name", Participation::name),
                column("standing", Participation::standing),
                column("since", Participation::since),
                column("session", each -> sessionOf(each).orElse(null)));
    }

    private Optional<String> sessionOf(Participation each) {
        return sessions.withId(each.session()).map(Session::key);
    }

    private static Table rightsTable() {
        return Table.of(
                Entitlements.all(),
                column("class", (Entitlement line) -> line.observers().word()),
                column("right", line -> line.right().word()),
                column("extent", line -> line.extent().word()),
                column("rule", line -> line.citation().number()),
                column("point", Entitlement::point),
                column("certainty", line -> line.certainty().word()),
                texts("summary", line -> inAll(line::summaryIn)));
    }

    private static MultilingualText inAll(Function<Words, String> text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text.apply(Words.in(language)));
        }
        return new MultilingualText(texts);
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
