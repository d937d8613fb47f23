package org.plenary.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of documents, for the rooms whose papers name them. */
@Service
public class Documents {

    private final Register register;
    private final DetailsTable details;

    Documents(Register register, DetailsTable details) {
        this.register = register;
        this.details = details;
    }

    /** Enters a document, or adds the languages of its title that are missing; a title that is there stays. */
    @Transactional
    public void register(DocumentSymbol symbol, MultilingualText title) {
        register.enter(new TreeMap<>(Map.of(symbol, title)));
    }

    /** Enters many documents at once, in a number of steps that does not grow with theirs. */
    @Transactional
    public void registerAll(Map<DocumentSymbol, MultilingualText> titles) {
        register.enter(new TreeMap<>(titles));
    }

    /** Takes the titles in one language back; documents of which nothing else is known leave the register. */
    @Transactional
    public void withdraw(Collection<DocumentSymbol> symbols, Language language) {
        register.withdraw(symbols, language);
    }

    /** The document of this symbol, which may be one half of a double symbol. */
    @Transactional(readOnly = true)
    public Optional<DocumentSummary> find(DocumentSymbol symbol) {
        return Optional.ofNullable(summaries(List.of(symbol)).get(symbol));
    }

    /** What lists say of these documents, under the symbols asked; those that nobody registered are missing. */
    @Transactional(readOnly = true)
    public Map<DocumentSymbol, DocumentSummary> summaries(Collection<DocumentSymbol> symbols) {
        return register.summaries(symbols);
    }

    /** All that is known of the document of this symbol. */
    @Transactional(readOnly = true)
    public Optional<DocumentDetails> details(DocumentSymbol symbol) {
        return details.find(symbol.lookupKey());
    }

    /** The canonical symbol of what a reader typed: in whatever letters, with star and spaces, one half of two. */
    @Transactional(readOnly = true)
    public Optional<DocumentSymbol> canonical(String typed) {
        return details.canonical(SymbolsInText.plain(typed).toUpperCase(Locale.ROOT));
    }

    /** Enters all that is known of a document in place of what was entered before; what follows from the symbol stays. */
    @Transactional
    public void describe(DocumentDetails document) {
        register.enter(new TreeMap<>(Map.of(document.symbol(), document.title())));
        details.save(document);
        details.saveVersions(document);
        details.removeGivenRelations(document.symbol());
        register.relate(document.relations(), true);
    }

    /** Notes that the version in this language exists, and since when where that is known. */
    @Transactional
    public void versionExists(DocumentSymbol symbol, Language language, @Nullable LocalDate issued) {
        details.versionExists(symbol, language, issued);
    }
}
