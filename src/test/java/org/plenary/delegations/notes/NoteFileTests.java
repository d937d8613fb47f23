package org.plenary.delegations.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NoteFileTests {

    @Test
    void pageScannedWithManyDotsIsTaken() throws IOException {
        assertThat(picture(4_960, 7_016).type()).contains("image/png");
    }

    @Test
    void pictureThatIsPackedSmallAndDrawnLargeIsRefused() throws IOException {
        assertThat(picture(9_000, 9_000).problem()).contains("kind");
        assertThat(picture(20_001, 1).problem()).contains("kind");
    }

    @Test
    void pdfIsTakenThatEndsAndOpensWithoutAPassword() {
        assertThat(pdf("trailer <</Root 1 0 R>>\n%%EOF\n").type()).contains("application/pdf");
        assertThat(pdf("trailer <</Root 1 0 R /Encrypt 5 0 R>>\n%%EOF\n").problem())
                .contains("kind");
        assertThat(pdf("trailer <</Root 1 0 R>>\n").problem()).contains("kind");
    }

    private static NoteFile pdf(String rest) {
        return new NoteFile("note.pdf", ("%PDF-1.7\n" + rest).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static NoteFile picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return new NoteFile("note.png", bytes.toByteArray());
    }
}
