package org.plenary.documents.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.files.DocumentFiles;
import org.plenary.languages.Language;
import org.springframework.stereotype.Component;

/** All that is known of a document, as the public API gives it. */
@Component
class DocumentRecords {

    private final Documents documents;
    private final DocumentFiles files;
    private final Related related;

    DocumentRecords(Documents documents, DocumentFiles files, Related related) {
        this.documents = documents;
        this.files = files;
        this.related = related;
    }

    Optional<Map<String, @Nullable Object>> of(DocumentSymbol symbol) {
        return documents.details(symbol).map(this::fields);
    }

    private Map<String, @Nullable Object> fields(DocumentDetails document) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("symbol", document.symbol().text());
        fields.put("title", titles(document));
        fields.put("kind", document.effectiveKind().word());
        fields.put("issued", document.issued());
        fields.put(
                "distribution",
                document.distribution() == null ? null : document.distribution().word());
        fields.put(
                "original",
                document.original() == null ? null : document.original().tag());
        fields.put("versions", versions(document));
        fields.put("files", files(document.symbol()));
        fields.put("relations", relations(document.symbol()));
        fields.put("source", document.source());
        fields.put(
                "certainty",
                document.certainty() == null ? null : document.certainty().word());
        return fields;
    }

    private static Map<String, String> titles(DocumentDetails document) {
        var titles = new LinkedHashMap<String, String>();
        document.title().texts().forEach((language, text) -> titles.put(language.tag(), text));
        return titles;
    }

    private static List<Map<String, @Nullable Object>> versions(DocumentDetails document) {
        var versions = new ArrayList<Map<String, @Nullable Object>>();
        for (var language : Language.values()) {
            var version = document.versions().get(language);
            if (version != null) {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                fields.put("language", language.tag());
                fields.put("exists", version.exists());
                fields.put("issued", version.issued());
                versions.add(fields);
            }
        }
        return versions;
    }

    private List<Map<String, Object>> files(DocumentSymbol symbol) {
        return files.of(symbol).stream()
                .map(file -> Map.<String, Object>of(
                        "language", file.language().tag(),
                        "format", file.format().extension(),
                        "size", file.size(),
                        "sha256", file.sha256(),
                        "address", file.address()))
                .toList();
    }

    private List<Map<String, Object>> relations(DocumentSymbol symbol) {
        return related.of(symbol).stream()
                .map(each -> Map.<String, Object>of(
                        "source", each.source().text(),
                        "kind", each.kind().word(),
                        "target", each.target().text()))
                .toList();
    }
}
