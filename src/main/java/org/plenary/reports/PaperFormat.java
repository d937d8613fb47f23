package org.plenary.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.plenary.web.OfficeFiles;
import org.springframework.http.MediaType;

/** The kinds of file in which a paper goes out. */
enum PaperFormat {
    DOCX(OfficeFiles.DOCX) {
        @Override
        void write(AgendaPaper paper, PdfPaper pdf, OutputStream out) throws IOException {
            DocxPaper.write(paper, out);
        }
    },
    PDF(MediaType.APPLICATION_PDF_VALUE) {
        @Override
        void write(AgendaPaper paper, PdfPaper pdf, OutputStream out) throws IOException {
            pdf.write(paper, out);
        }
    },
    XML("application/akn+xml") {
        @Override
        void write(AgendaPaper paper, PdfPaper pdf, OutputStream out) {
            AkomaNtosoPaper.write(paper, out);
        }
    };

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws IllegalArgumentException if no paper goes out in files that end so */
    static PaperFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    abstract void write(AgendaPaper paper, PdfPaper pdf, OutputStream out) throws IOException;

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** The end of the name of a file: {@code docx}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
