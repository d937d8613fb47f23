package org.plenary.sessions;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.sessions.SessionListing.Entry;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The sessions for programs, as JSON and as CSV. */
@RestController
class SessionsApi {

    private final SessionListing listing;

    SessionsApi(SessionListing listing) {
        this.listing = listing;
    }

    @GetMapping("/api/sessions")
    List<Map<String, @Nullable Object>> all() {
        return table(listing.all()).objects();
    }

    @GetMapping("/api/sessions.csv")
    ResponseEntity<byte[]> allAsCsv() {
        return table(listing.all()).download("sessions.csv");
    }

    @GetMapping("/api/sessions/{key:[a-z0-9-]+}")
    Map<String, @Nullable Object> one(@PathVariable String key) {
        return table(List.of(find(key))).objects().getFirst();
    }

    @GetMapping("/api/sessions/{key:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> oneAsCsv(@PathVariable String key) {
        return table(List.of(find(key))).download("session-" + key + ".csv");
    }

    private Entry find(String key) {
        return listing.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Table table(List<Entry> entries) {
        return Table.of(
                entries,
                column("key", Entry::key),
                column("body", entry -> entry.body().id()),
                column("number", Entry::number),
                column("opens", entry -> entry.dates().opens().toString()),
                column("opensAt", SessionsApi::opensAt),
                column("closes", entry -> entry.dates().closes().toString()),
                texts("place", Entry::place),
                column("here", entry -> entry.held() != null),
                column(
                        "report",
                        entry -> entry.known() == null ? null : entry.known().report()),
                column(
                        "certainty",
                        entry -> entry.known() == null
                                ? null
                                : entry.known().certainty().word()),
                column(
                        "source",
                        entry -> entry.known() == null ? null : entry.known().source()));
    }

    private static @Nullable String opensAt(Entry entry) {
        var hour = entry.dates().opensAt();
        return hour == null ? null : hour.toString();
    }
}
