package org.plenary.agenda;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Body;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Enters versions of agendas and takes them out. A whole agenda is four statements, however many items it has. */
@Repository
class AgendaEntries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String THE_VERSION = "(select id from agenda.version where session = ? and number = ?)";

    private final JdbcClient jdbc;

    AgendaEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one officer at a time change the agenda of a session, whether it stands already or not. */
    void lock(Body body, int session) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 40))")
                .param(body.id() + "-" + session)
                .query((_, _) -> true)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the session has a version of this number */
    void enter(SessionId session, AgendaVersion made, List<AgendaItem> items) {
        var adoption = made.adoption();
        long version = jdbc.sql("""
                        insert into agenda.version
                            (session, number, status, origin, symbol, made_by, made_at, adopted_on, adopted_at_meeting)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        session.value(),
                        made.number(),
                        made.status().name(),
                        made.origin().name())
                .param(text(made.symbol()))
                .params(made.madeBy(), made.madeAt().atOffset(ZoneOffset.UTC))
                .param(adoption == null ? null : adoption.on())
                .param(adoption == null ? null : adoption.meeting())
                .query(Long.class)
                .single();
        enterItems(version, items);
    }

    /** Keeps how the edit that made a version numbered the items, so that it can be turned round. */
    void keep(SessionId session, int version, Renumbering numbers) {
        jdbc.sql("update agenda.version set renumbered = ?::jsonb where session = ? and number = ?")
                .params(JSON.writeValueAsString(numbers.byAddress()), session.value(), version)
                .update();
    }

    Renumbering renumbering(SessionId session, int version) {
        return jdbc.sql("select renumbered from agenda.version where session = ? and number = ?")
                .params(session.value(), version)
                .query((row, _) -> Renumbering.ofAddresses(
                        JSON.readValue(row.getString("renumbered"), new TypeReference<Map<String, String>>() {})))
                .single();
    }

    /** Gives the items and documents of a version their words in one more language. */
    void addLanguage(SessionId session, int version, List<AgendaItem> items) {
        jdbc.sql("""
                        update agenda.item set title = item.title || added.title,
                                               annotation = item.annotation || added.annotation
                        from jsonb_to_recordset(?::jsonb) added (path integer[], title jsonb, annotation jsonb)
                        where item.version = %s and item.path = added.path""".formatted(THE_VERSION))
                .params(items(items), session.value(), version)
                .update();
        jdbc.sql("""
                        update agenda.item_document set title = item_document.title || added.title
                        from (select distinct on (path, symbol) *
                              from jsonb_to_recordset(?::jsonb)
                                  each (path integer[], ordinal integer, symbol text, title jsonb)
                              order by path, symbol, ordinal) added
                        where item_document.version = %s and item_document.path = added.path
                          and item_document.symbol = added.symbol""".formatted(THE_VERSION))
                .params(documents(items), session.value(), version)
                .update();
    }

    /** Takes one language out of a version again. */
    void removeLanguage(SessionId session, int version, Language language) {
        jdbc.sql("update agenda.item set title = title - ?, annotation = annotation - ? where version = " + THE_VERSION)
                .params(language.tag(), language.tag(), session.value(), version)
                .update();
        jdbc.sql("update agenda.item_document set title = title - ? where version = " + THE_VERSION)
                .params(language.tag(), session.value(), version)
                .update();
    }

    void remove(SessionId session, int version) {
        jdbc.sql("delete from agenda.version where session = ? and number = ?")
                .params(session.value(), version)
                .update();
    }

    private void enterItems(long version, List<AgendaItem> items) {
        jdbc.sql("""
                        insert into agenda.item (version, path, title, annotation)
                        select ?, path, title, annotation
                        from jsonb_to_recordset(?::jsonb) each (path integer[], title jsonb, annotation jsonb)""").params(version, items(items)).update();
        jdbc.sql("""
                        insert into agenda.item_document (version, path, ordinal, symbol, title)
                        select ?, path, ordinal, symbol, title
                        from jsonb_to_recordset(?::jsonb)
                            each (path integer[], ordinal integer, symbol text, title jsonb)""").params(version, documents(items)).update();
        jdbc.sql("""
                        insert into agenda.item_reference (version, path, ordinal, kind, target, instrument)
                        select ?, path, ordinal, kind, target, instrument
                        from jsonb_to_recordset(?::jsonb)
                            each (path integer[], ordinal integer, kind text, target text, instrument text)""").params(version, references(items)).update();
    }

    private static String items(List<AgendaItem> items) {
        return JSON.writeValueAsString(items.stream()
                .map(item -> Map.of(
                        "path", item.number().path(),
                        "title", byTag(item.title()),
                        "annotation", item.annotation().byTag()))
                .toList());
    }

    private static String documents(List<AgendaItem> items) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            for (int ordinal = 0; ordinal < item.documents().size(); ordinal++) {
                var document = item.documents().get(ordinal);
                rows.add(Map.of(
                        "path", item.number().path(),
                        "ordinal", ordinal,
                        "symbol", document.symbol().text(),
                        "title", byTag(document.title())));
            }
        }
        return JSON.writeValueAsString(rows);
    }

    private static String references(List<AgendaItem> items) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var item : items) {
            for (int ordinal = 0; ordinal < item.references().size(); ordinal++) {
                var reference = item.references().get(ordinal);
                var row = new HashMap<String, @Nullable Object>();
                row.put("path", item.number().path());
                row.put("ordinal", ordinal);
                row.put("kind", reference.kind().name());
                row.put("target", reference.target());
                row.put("instrument", reference.instrument());
                rows.add(row);
            }
        }
        return JSON.writeValueAsString(rows);
    }

    private static Map<String, String> byTag(MultilingualText text) {
        var byTag = new TreeMap<String, String>();
        text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        return byTag;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
