package org.plenary.delegations.privacy;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.delegations.BadgeCode;
import org.plenary.delegations.Participant;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that is kept of one person, for the person: every version that was given, the decisions, presence at meetings. Who in
 * the secretariat acted is left out, for those are others' data. What opens the door and where somebody was the delegation
 * does not see either: the desk gives that to the person.
 */
@Component
class PersonExport {

    private final JdbcClient jdbc;
    private final ProceduralRecord record;

    PersonExport(JdbcClient jdbc, ProceduralRecord record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    /** What a delegation sees of it. */
    Map<String, Object> forDelegation(Participant person, String delegation, Session session) {
        var all = new LinkedHashMap<String, Object>();
        all.put("session", session.key());
        all.put("delegation", delegation);
        all.put("state", person.state().word());
        if (!person.why().isEmpty()) {
            all.put("reason", person.why());
        }
        all.put("given", versions(person));
        all.put("decisions", decisions(person, session));
        all.put("namedInFinalList", isNamed(person));
        return all;
    }

    Map<String, Object> whole(Participant person, String delegation, Session session) {
        var all = forDelegation(person, delegation, session);
        if (person.badge() != null) {
            all.put("badge", new BadgeCode(person.badge()).toString());
        }
        all.put("presence", presence(person));
        return all;
    }

    private List<Map<String, Object>> versions(Participant person) {
        return jdbc.sql("""
                        select version, given_at, honorific, given, family, position, function, place, email, listed
                        from delegations.particulars where participant = ? order by version""")
                .param(person.id())
                .query((row, _) -> {
                    var version = new LinkedHashMap<String, Object>();
                    version.put("version", row.getInt("version"));
                    version.put(
                            "givenAt",
                            row.getObject("given_at", OffsetDateTime.class).toInstant());
                    for (var field : List.of("honorific", "given", "family", "position", "function", "email")) {
                        version.put(field, row.getString(field));
                    }
                    version.put("place", row.getInt("place"));
                    version.put("agreedToBeListed", row.getBoolean("listed"));
                    return (Map<String, Object>) version;
                })
                .list();
    }

    private List<Map<String, Object>> decisions(Participant person, Session session) {
        return record.historyOf("participants/%s/%d".formatted(session.key(), person.id())).stream()
                .map(entry -> Map.<String, Object>of("act", entry.act().name(), "at", entry.at()))
                .toList();
    }

    private List<Map<String, Object>> presence(Participant person) {
        return jdbc.sql("select meeting, came_at from delegations.presence where participant = ? order by came_at")
                .param(person.id())
                .query((row, _) -> Map.<String, Object>of(
                        "meeting",
                        row.getInt(1),
                        "cameAt",
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean isNamed(Participant person) {
        return jdbc.sql("select exists (select from delegations.listed where participant = ? and listed)")
                .param(person.id())
                .query(Boolean.class)
                .single();
    }
}
