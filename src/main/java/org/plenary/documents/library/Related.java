package org.plenary.documents.library;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Relation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The relations that a document has to others and others to it. */
@Repository
class Related {

    private final JdbcClient jdbc;

    Related(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Relation> of(DocumentSymbol symbol) {
        var names = Stream.concat(Stream.of(symbol), symbol.symbols().stream())
                .map(DocumentSymbol::text)
                .distinct()
                .toArray(String[]::new);
        return jdbc
                .sql("""
                        select source, kind, target from documents.relation
                        where source = any(:names) or target = any(:names)""")
                .param("names", names)
                .query((row, _) -> new Relation(
                        new DocumentSymbol(row.getString("source")),
                        Relation.Kind.ofWord(row.getString("kind")),
                        new DocumentSymbol(row.getString("target"))))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Relation::source).thenComparing(Relation::target))
                .toList();
    }
}
