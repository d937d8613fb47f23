package org.plenary.documents.desk;

import java.io.IOException;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.files.DocumentFiles;
import org.plenary.documents.files.DocumentFiles.Origin;
import org.plenary.documents.files.FileFormat;
import org.plenary.documents.files.Inspection;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the documents officer does to the register; each step is one transaction and one act on record. */
@Service
class DocumentsDesk {

    private final Documents documents;
    private final DocumentFiles files;
    private final ProceduralRecord record;

    DocumentsDesk(Documents documents, DocumentFiles files, ProceduralRecord record) {
        this.documents = documents;
        this.files = files;
        this.record = record;
    }

    /** The symbol under which the document is in the register, now or already. */
    @Transactional
    public DocumentSymbol enter(DocumentSymbol symbol, MultilingualText title, String by) {
        var known = documents.find(symbol);
        documents.register(symbol, title);
        if (known.isEmpty()) {
            record.append(act("entered", symbol, by));
        }
        return known.or(() -> documents.find(symbol))
                .map(DocumentSummary::symbol)
                .orElseThrow();
    }

    @Transactional
    public void describe(DocumentDetails document, String by) {
        documents.describe(document);
        record.append(act("described", document.symbol(), by));
    }

    /** Keeps a file that is what it says it is; of one that is refused nothing is kept. */
    @Transactional(rollbackFor = IOException.class)
    public Inspection keep(DocumentSymbol symbol, Language language, InputStreamSource content, Origin origin)
            throws IOException {
        var inspection = files.keep(symbol, language, content, origin);
        if (inspection instanceof Inspection.Accepted accepted) {
            record.append(act("file-kept", symbol, origin.receivedBy())
                    .with("language", language.tag())
                    .with("format", accepted.format().extension()));
        }
        return inspection;
    }

    @Transactional
    public void remove(DocumentSymbol symbol, Language language, FileFormat format, String by) {
        files.remove(symbol, language, format);
        record.append(
                act("file-removed", symbol, by).with("language", language.tag()).with("format", format.extension()));
    }

    private static Act act(String name, DocumentSymbol symbol, String by) {
        return Act.of("documents", name, by)
                .about(DocumentsWording.MATTER + symbol.text())
                .with("symbol", symbol.text());
    }
}
