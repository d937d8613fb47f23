package org.plenary.agenda.site;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Annotation;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Sessions;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The agenda of a session for programs, as JSON and as CSV. */
@RestController
class AgendaApi {

    private final Sessions sessions;
    private final Agendas agendas;

    AgendaApi(Sessions sessions, Agendas agendas) {
        this.sessions = sessions;
        this.agendas = agendas;
    }

    @GetMapping("/api/sessions/{key:[a-z0-9-]+}/agenda")
    Map<String, @Nullable Object> agenda(@PathVariable String key, @RequestParam Optional<Integer> version) {
        var agenda = find(key, version);
        var symbol = agenda.made().symbol();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("session", key);
        answer.put("version", agenda.version());
        answer.put("status", agenda.status().word());
        answer.put("symbol", symbol == null ? null : symbol.text());
        answer.put("items", agenda.items().stream().map(item -> json(item, key)).toList());
        return answer;
    }

    @GetMapping("/api/sessions/{key:[a-z0-9-]+}/agenda.csv")
    ResponseEntity<byte[]> agendaAsCsv(@PathVariable String key, @RequestParam Optional<Integer> version) {
        return table(find(key, version), key).download("agenda-" + key + ".csv");
    }

    private Agenda find(String key, Optional<Integer> version) {
        return sessions.find(key)
                .flatMap(session -> version.map(number -> agendas.version(session.id(), number))
                        .orElseGet(() -> agendas.current(session.id())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Table table(Agenda agenda, String key) {
        return Table.of(
                agenda.items(),
                column("number", item -> item.number().toString()),
                column("address", item -> address(item, key)),
                texts("title", AgendaItem::title),
                column(
                        "documents",
                        item -> item.documents().stream()
                                .map(document -> document.symbol().text())
                                .collect(Collectors.joining(" "))),
                column(
                        "references",
                        item -> item.references().stream()
                                .map(AgendaApi::inWords)
                                .collect(Collectors.joining("; "))));
    }

    private static Map<String, @Nullable Object> json(AgendaItem item, String key) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("number", item.number().toString());
        json.put("address", address(item, key));
        json.put("title", byTag(item.title()));
        json.put("annotation", byTag(item.annotation()));
        json.put("documents", item.documents().stream().map(AgendaApi::json).toList());
        json.put("references", item.references().stream().map(AgendaApi::json).toList());
        return json;
    }

    private static Map<String, Object> json(AgendaItem.Document document) {
        var json = new LinkedHashMap<String, Object>();
        json.put("symbol", document.symbol().text());
        json.put("title", byTag(document.title()));
        return json;
    }

    private static Map<String, @Nullable Object> json(AgendaItem.Reference reference) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("kind", reference.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.put("target", reference.target());
        json.put("instrument", reference.instrument());
        return json;
    }

    private static String inWords(AgendaItem.Reference reference) {
        var kind = reference.kind().name().toLowerCase(java.util.Locale.ROOT);
        return reference.instrument() == null
                ? kind + " " + reference.target()
                : "%s %s %s".formatted(kind, reference.instrument(), reference.target());
    }

    private static String address(AgendaItem item, String key) {
        return "/sessions/%s/agenda/%s".formatted(key, item.number().address());
    }

    private static Map<String, List<String>> byTag(Annotation annotation) {
        var byTag = new LinkedHashMap<String, List<String>>();
        annotation.paragraphs().forEach((language, paragraphs) -> byTag.put(language.tag(), paragraphs));
        return byTag;
    }

    private static Map<String, String> byTag(MultilingualText text) {
        var byTag = new LinkedHashMap<String, String>();
        text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        return byTag;
    }
}
