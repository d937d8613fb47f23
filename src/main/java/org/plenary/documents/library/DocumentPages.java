package org.plenary.documents.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.DocumentMentions;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.LanguageMarks;
import org.plenary.documents.Mention;
import org.plenary.documents.Relation;
import org.plenary.documents.files.DocumentFiles;
import org.plenary.documents.files.StoredFile;
import org.plenary.documents.library.DocumentPage.Fact;
import org.plenary.documents.library.DocumentPage.File;
import org.plenary.documents.library.DocumentPage.RelatedBy;
import org.plenary.documents.library.DocumentPage.RelatedDocument;
import org.plenary.documents.library.DocumentPage.Version;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a document together from the register, its files, and the rooms that mention it. */
@Component
class DocumentPages {

    private final Documents documents;
    private final DocumentFiles files;
    private final Related related;
    private final ObjectProvider<DocumentMentions> mentions;

    DocumentPages(
            Documents documents, DocumentFiles files, Related related, ObjectProvider<DocumentMentions> mentions) {
        this.documents = documents;
        this.files = files;
        this.related = related;
        this.mentions = mentions;
    }

    Optional<DocumentPage> of(DocumentSymbol symbol, Words words) {
        return documents.details(symbol).map(document -> page(document, words));
    }

    private DocumentPage page(DocumentDetails document, Words words) {
        var symbol = document.symbol();
        var language = words.language();
        return new DocumentPage(
                symbol.text(),
                document.title().in(language),
                otherTitles(document.title(), language),
                words.text("documents.kind." + document.effectiveKind().word()),
                document.issued() == null ? null : words.date(document.issued()),
                source(document, words),
                facts(document, words),
                documents
                        .find(symbol)
                        .map(each -> LanguageMarks.of(each, words))
                        .orElseThrow(),
                versions(document, words),
                relations(symbol, words),
                mentions(symbol, language));
    }

    private static List<Localized> otherTitles(MultilingualText title, Language language) {
        var shown = title.in(language).language();
        return Arrays.stream(Language.values())
                .filter(each -> each != shown)
                .flatMap(each -> title.exactly(each).map(text -> new Localized(text, each)).stream())
                .toList();
    }

    private static @Nullable String source(DocumentDetails document, Words words) {
        return document.source() == null || document.certainty() == null
                ? null
                : words.text("documents.source." + document.certainty().word(), document.source());
    }

    private static List<Fact> facts(DocumentDetails document, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("documents.fact.kind"),
                words.text("documents.kind." + document.effectiveKind().word())));
        if (document.distribution() != null) {
            facts.add(new Fact(
                    words.text("documents.fact.distribution"),
                    words.text(
                            "documents.distribution." + document.distribution().word())));
        }
        if (document.original() != null) {
            facts.add(new Fact(
                    words.text("documents.fact.original"),
                    words.text("documents.language." + document.original().tag())));
        }
        return facts;
    }

    private List<Version> versions(DocumentDetails document, Words words) {
        var stored = files.of(document.symbol());
        return Arrays.stream(Language.values())
                .map(language -> version(language, document, stored, words))
                .toList();
    }

    private static Version version(Language language, DocumentDetails document, List<StoredFile> stored, Words words) {
        var version = document.versions().get(language);
        var links = stored.stream()
                .filter(file -> file.language() == language)
                .map(file -> new File(
                        words.text("documents.file", file.format().name(), Math.max(1, file.size() / 1024)),
                        file.address()))
                .toList();
        return new Version(
                words.text("documents.language." + language.tag()),
                version != null && version.exists(),
                state(version, words),
                links);
    }

    private static String state(DocumentDetails.@Nullable Version version, Words words) {
        if (version == null) {
            return words.text("documents.version.unknown");
        }
        var key = version.exists() ? "documents.version.exists" : "documents.version.expected";
        return version.issued() == null ? words.text(key) : words.text(key + "-on", version.issued());
    }

    private List<RelatedBy> relations(DocumentSymbol symbol, Words words) {
        var relations = related.of(symbol);
        var others = documents.summaries(relations.stream()
                .flatMap(each -> Stream.of(each.source(), each.target()))
                .distinct()
                .toList());
        var byLabel = new LinkedHashMap<String, List<RelatedDocument>>();
        for (var relation : relations) {
            boolean outward = isOf(symbol, relation);
            var other = outward ? relation.target() : relation.source();
            var label = "documents.relation.%s%s".formatted(relation.kind().word(), outward ? "" : "-by");
            byLabel.computeIfAbsent(words.text(label), _ -> new ArrayList<>())
                    .add(relatedDocument(other, others, words));
        }
        return byLabel.entrySet().stream()
                .map(entry -> new RelatedBy(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isOf(DocumentSymbol symbol, Relation relation) {
        return relation.source().equals(symbol) || symbol.symbols().contains(relation.source());
    }

    private static RelatedDocument relatedDocument(
            DocumentSymbol symbol, Map<DocumentSymbol, DocumentSummary> known, Words words) {
        var summary = known.get(symbol);
        return summary == null
                ? new RelatedDocument(symbol.text(), null, new Localized("", words.language()))
                : new RelatedDocument(
                        summary.symbol().text(),
                        summary.address(),
                        summary.title().in(words.language()));
    }

    private List<Mention> mentions(DocumentSymbol symbol, Language language) {
        return mentions.orderedStream()
                .flatMap(each -> each.of(symbol, language).stream())
                .toList();
    }
}
