package org.plenary.agenda.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentMentions;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Mention;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.ArticleMention;
import org.plenary.treaties.ArticleMentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the pages of documents and of articles under which items of the current agendas they stand. */
@Repository
class MentionsInAgendas implements DocumentMentions, ArticleMentions {

    private static final String CURRENT_ITEMS = """
            select distinct current.session, item.path, item.title
            from (select distinct on (session) id, session from agenda.version order by session, number desc) current
            join agenda.item on item.version = current.id\s""";

    private final JdbcClient jdbc;
    private final Sessions sessions;

    MentionsInAgendas(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    @Override
    public List<Mention> of(DocumentSymbol symbol, Language language) {
        return places(
                jdbc.sql(CURRENT_ITEMS + """
                        join agenda.item_document listed on listed.version = item.version and listed.path = item.path
                        where listed.symbol = ? order by current.session desc, item.path""").param(symbol.text()),
                place -> new Mention(place.label(language), place.title().in(language), place.address()));
    }

    /** An article that is cited with a paragraph, {@code 36(1)}, is mentioned as the article. */
    @Override
    public List<ArticleMention> of(String instrument, int article, Language language) {
        return places(
                jdbc.sql(CURRENT_ITEMS + """
                        join agenda.item_reference cited on cited.version = item.version and cited.path = item.path
                        where cited.kind = 'ARTICLE' and cited.instrument = ?
                          and (cited.target = ? or cited.target like ?)
                        order by current.session desc, item.path""").params(instrument, Integer.toString(article), article + "(%"),
                place -> new ArticleMention(place.label(language), place.title().in(language), place.address()));
    }

    private <T> List<T> places(JdbcClient.StatementSpec select, Function<Place, T> mention) {
        return select.query(this::place).list().stream()
                .flatMap(Optional::stream)
                .map(mention)
                .toList();
    }

    private Optional<Place> place(ResultSet row, int index) throws SQLException {
        var number =
                new ItemNumber(Arrays.asList((Integer[]) row.getArray("path").getArray()));
        var title = MultilingualText.fromJson(row.getString("title"));
        return sessions.withId(new SessionId(row.getLong("session")))
                .map(session -> new Place(session.number(), session.address(), number, title));
    }

    /** An item of a session. */
    private record Place(int session, String sessionAddress, ItemNumber number, MultilingualText title) {

        String label(Language language) {
            return Words.in(language)
                    .text("agenda.mention", Words.in(language).text("sessions.nth", session), number.in(language));
        }

        String address() {
            return sessionAddress + "/agenda/" + number.address();
        }
    }
}
