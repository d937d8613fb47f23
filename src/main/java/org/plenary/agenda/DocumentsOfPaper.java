package org.plenary.agenda;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters the documents that papers name into the register, and knows which titles a paper brought. */
@Component
class DocumentsOfPaper {

    private final JdbcClient jdbc;
    private final Documents documents;

    DocumentsOfPaper(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** Registers the documents of a paper, and the paper itself. */
    void enter(PaperId paper, AnnotatedAgenda reading, List<AgendaItem> items) {
        var language = reading.session().language();
        var titles = titles(items.stream());
        var symbol = reading.session().symbol();
        if (symbol != null) {
            var title = Words.in(language).text("agenda.annotated-provisional-agenda");
            titles.putIfAbsent(symbol, MultilingualText.of(language, title));
        }
        var before = documents.summaries(titles.keySet());
        var brought = titles.keySet().stream()
                .filter(each ->
                        !before.containsKey(each) || !before.get(each).title().isIn(language))
                .toList();
        documents.registerAll(titles);
        remember(paper, brought, language);
    }

    /** Registers the documents of an edit. */
    void enter(List<AgendaItem> items) {
        documents.registerAll(titles(items.stream()));
    }

    /** Takes back the titles that a paper brought, save those that an agenda still lists. */
    void withdraw(PaperId paper) {
        var byLanguage = jdbc
                .sql("""
                        delete from agenda.paper_document brought where paper = ?
                        returning symbol, language, exists (
                            select from agenda.item_document listed
                            where listed.symbol = brought.symbol and listed.title ?? brought.language) listed""")
                .param(paper.value())
                .query((row, _) -> new Brought(
                        new DocumentSymbol(row.getString("symbol")),
                        Language.ofTag(row.getString("language")).orElseThrow(),
                        row.getBoolean("listed")))
                .list()
                .stream()
                .filter(title -> !title.listed())
                .collect(Collectors.groupingBy(
                        Brought::language, Collectors.mapping(Brought::symbol, Collectors.toList())));
        byLanguage.forEach((language, symbols) -> documents.withdraw(symbols, language));
    }

    private void remember(PaperId paper, List<DocumentSymbol> brought, Language language) {
        var symbols = brought.stream().map(DocumentSymbol::text).toArray(String[]::new);
        jdbc.sql("""
                        insert into agenda.paper_document (paper, symbol, language)
                        select ?, symbol, ? from unnest(?::text[]) symbol""").params(paper.value(), language.tag(), symbols).update();
    }

    /** One title for each document: the first that an item gives it. */
    private static Map<DocumentSymbol, MultilingualText> titles(Stream<AgendaItem> items) {
        return items.flatMap(item -> item.documents().stream())
                .collect(Collectors.toMap(
                        AgendaItem.Document::symbol,
                        AgendaItem.Document::title,
                        (first, later) -> later.overlaidWith(first),
                        TreeMap::new));
    }

    /** A title that a paper brought, and whether an agenda lists it now. */
    private record Brought(DocumentSymbol symbol, Language language, boolean listed) {}
}
