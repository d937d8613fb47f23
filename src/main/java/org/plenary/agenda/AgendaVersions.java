package org.plenary.agenda;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the versions of agendas. A whole agenda is four queries, however many items it has. */
@Repository
class AgendaVersions {

    private static final String SELECT = """
            select id, number, status, origin, symbol, made_by, made_at, adopted_on, adopted_at_meeting
            from agenda.version where session = ?\s""";

    private final JdbcClient jdbc;

    AgendaVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Agenda> latest(SessionId session) {
        return jdbc.sql(SELECT + "order by number desc limit 1")
                .param(session.value())
                .query(this::stored)
                .optional()
                .map(version -> agenda(session, version));
    }

    Optional<Agenda> find(SessionId session, int number) {
        return jdbc.sql(SELECT + "and number = ?")
                .params(session.value(), number)
                .query(this::stored)
                .optional()
                .map(version -> agenda(session, version));
    }

    List<AgendaVersion> all(SessionId session) {
        return jdbc.sql(SELECT + "order by number desc")
                .param(session.value())
                .query((row, index) -> stored(row, index).made())
                .list();
    }

    List<Agendas.TitleIn> titles(SessionId session, ItemNumber number) {
        return jdbc.sql("""
                        select version.*, item.title from agenda.version join agenda.item on item.version = version.id
                        where session = ? and path = ? order by number desc""")
                .params(session.value(), number.path().toArray(Integer[]::new))
                .query((row, index) -> new Agendas.TitleIn(
                        stored(row, index).made(), MultilingualText.fromJson(row.getString("title"))))
                .list();
    }

    private Agenda agenda(SessionId session, Stored version) {
        var documents = documents(version.id());
        var references = references(version.id());
        var items = jdbc.sql("select path, title, annotation from agenda.item where version = ? order by path")
                .param(version.id())
                .query((row, _) -> {
                    var number = number(row);
                    return new AgendaItem(
                            number,
                            MultilingualText.fromJson(row.getString("title")),
                            Annotation.fromJson(row.getString("annotation")),
                            documents.getOrDefault(number, List.of()),
                            references.getOrDefault(number, List.of()));
                })
                .list();
        return new Agenda(session, version.made(), items);
    }

    private Map<ItemNumber, List<AgendaItem.Document>> documents(long version) {
        var byItem = new HashMap<ItemNumber, List<AgendaItem.Document>>();
        jdbc.sql("select path, symbol, title from agenda.item_document where version = ? order by path, ordinal")
                .param(version)
                .query(row -> {
                    byItem.computeIfAbsent(number(row), _ -> new ArrayList<>())
                            .add(new AgendaItem.Document(
                                    new DocumentSymbol(row.getString("symbol")),
                                    MultilingualText.fromJson(row.getString("title"))));
                });
        return byItem;
    }

    private Map<ItemNumber, List<AgendaItem.Reference>> references(long version) {
        var byItem = new HashMap<ItemNumber, List<AgendaItem.Reference>>();
        jdbc.sql("""
                        select path, kind, target, instrument from agenda.item_reference
                        where version = ? order by path, ordinal""").param(version).query(row -> {
            byItem.computeIfAbsent(number(row), _ -> new ArrayList<>())
                    .add(new AgendaItem.Reference(
                            Kind.valueOf(row.getString("kind")), row.getString("target"), row.getString("instrument")));
        });
        return byItem;
    }

    private Stored stored(ResultSet row, int index) throws SQLException {
        var symbol = row.getString("symbol");
        var made = new AgendaVersion(
                row.getInt("number"),
                Status.valueOf(row.getString("status")),
                AgendaVersion.Origin.valueOf(row.getString("origin")),
                symbol == null ? null : new DocumentSymbol(symbol),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                adoption(row));
        return new Stored(row.getLong("id"), made);
    }

    private static AgendaVersion.@Nullable Adoption adoption(ResultSet row) throws SQLException {
        var day = row.getObject("adopted_on", LocalDate.class);
        return day == null ? null : new AgendaVersion.Adoption(day, row.getString("adopted_at_meeting"));
    }

    private static ItemNumber number(ResultSet row) throws SQLException {
        Array path = row.getArray("path");
        return new ItemNumber(Arrays.asList((Integer[]) path.getArray()));
    }

    /** A version with its number in the database. */
    private record Stored(long id, AgendaVersion made) {}
}
