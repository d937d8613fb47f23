package org.plenary.responses.letters;

import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.languages.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The official language in which each State gets its letters: the one it is known to use, until an officer changes it. */
@Repository
class StateLanguages {

    private final JdbcClient jdbc;

    StateLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The languages by the codes of the States; a State that is not there gets English. */
    Map<String, Language> all() {
        return jdbc
                .sql("select state, language from responses.correspondence")
                .query((row, _) -> Map.entry(
                        row.getString(1), Language.ofTag(row.getString(2)).orElse(Language.ENGLISH)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    public void set(String state, Language language) {
        jdbc.sql("""
                        insert into responses.correspondence values (?, ?)
                        on conflict (state) do update set language = excluded.language""").params(state, language.tag()).update();
    }
}
