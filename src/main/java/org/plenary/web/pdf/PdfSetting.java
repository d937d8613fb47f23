package org.plenary.web.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Sets a page as PDF with fonts for all scripts at once, since the names of people come in any of them. A template names the
 * fonts {@code latin}, {@code arabic} and {@code chinese}; the first that has a sign is taken.
 */
@Component
public class PdfSetting {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** So many are set at once on a node: setting takes memory and a core, and anyone may ask for a public paper. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final TemplateEngine templates;

    PdfSetting(TemplateEngine templates) {
        this.templates = templates;
    }

    /** The PDF of a template, whose parameter is {@code page}. Waits while as many are set as there are places for. */
    public byte[] pdf(String template, Object page, boolean rightToLeft) throws IOException {
        places.acquireUninterruptibly();
        try {
            return set(template, page, rightToLeft);
        } finally {
            places.release();
        }
    }

    private byte[] set(String template, Object page, boolean rightToLeft) throws IOException {
        var text = new StringOutput();
        templates.render(template, Map.of("page", page), text);
        var bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(text.toString(), null)
                .useFont(() -> font("NotoSerif-Regular"), "latin", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSerif-Bold"), "latin", BOLD, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoNaskhArabic-Regular"), "arabic", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoNaskhArabic-Bold"), "arabic", BOLD, FontStyle.NORMAL, true)
                .useFont(() -> font("DroidSansFallbackFull"), "chinese", REGULAR, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfSetting.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
