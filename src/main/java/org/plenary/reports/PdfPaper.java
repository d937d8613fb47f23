package org.plenary.reports;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.plenary.languages.Language;
import org.springframework.stereotype.Component;

/** Sets papers as PDF, each from a template of its own, with fonts that travel with the program. */
@Component
class PdfPaper {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates;

    PdfPaper(TemplateEngine templates) {
        this.templates = templates;
    }

    void write(AgendaPaper paper, OutputStream out) throws IOException {
        write("reports/paper.jte", paper, paper.language(), out);
    }

    void write(PlainPaper paper, OutputStream out) throws IOException {
        write("reports/plain.jte", paper, paper.language(), out);
    }

    /** Sets what a template makes of a paper in this language. */
    void write(String template, Object paper, Language language, OutputStream out) throws IOException {
        var page = new StringOutput();
        templates.render(template, Map.of("page", paper), page);
        var renderer = new PdfRendererBuilder()
                .withHtmlContent(page.toString(), null)
                .useFont(() -> font("NotoSerif-Regular"), "paper", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSerif-Bold"), "paper", BOLD, FontStyle.NORMAL, true);
        switch (language) {
            case ARABIC -> arabic(renderer);
            case CHINESE -> chinese(renderer);
            default -> renderer.defaultTextDirection(TextDirection.LTR);
        }
        renderer.toStream(out);
        renderer.run();
    }

    private static void arabic(PdfRendererBuilder renderer) {
        renderer.useFont(() -> font("NotoNaskhArabic-Regular"), "script", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoNaskhArabic-Bold"), "script", BOLD, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.RTL);
    }

    private static void chinese(PdfRendererBuilder renderer) {
        renderer.useFont(() -> font("DroidSansFallbackFull"), "script", REGULAR, FontStyle.NORMAL, true);
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
