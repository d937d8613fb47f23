package org.plenary.delegations.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Participants;
import org.plenary.delegations.WithRegistration;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;

@WithRegistration
class BadgeTests {

    private final DeskForTests desk;
    private final Participants participants;
    private Session session;
    private String address = "";

    @Autowired
    BadgeTests(DeskForTests desk, Participants participants) {
        this.desk = desk;
        this.participants = participants;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        address = "/desk/registration/" + session.key();
    }

    @AfterEach
    void close() {
        desk.close(session);
    }

    @Test
    void scannerReadsTheCodeThatTheCounterTakes() throws Exception {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        try (var badge = pdf("/people/" + person.id() + "/badge.pdf")) {
            var picture = new PDFRenderer(badge).renderImageWithDPI(0, 150);
            var points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var scanned = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(scanned.getText()).isEqualTo(person.badge());
            assertThat(new PDFTextStripper().getText(badge)).contains("Jeanne DURAND", "France");
        }
    }

    @Test
    void namesStandInTheirScripts() throws IOException {
        desk.approved(desk.state(session, "EGY"), person("محمد", "الراشد"));
        desk.approved(desk.state(session, "EGY"), person("小明", "王"));

        try (var badges = pdf("/delegations/EGY/badges.pdf?lang=ar")) {
            assertThat(badges.getNumberOfPages()).isEqualTo(2);
            var text = Normalizer.normalize(new PDFTextStripper().getText(badges), Normalizer.Form.NFKC);
            assertThat(text).contains("محمد", "الراشد", "王小明").doesNotContain("#");
        }
    }

    @Test
    void personWhoIsNotAdmittedGetsNone() {
        long waiting = participants.register(desk.state(session, "FRA"), person("Jeanne", "Durand"), "amina");

        assertThat(desk.http()
                        .get()
                        .uri(address + "/people/" + waiting + "/badge.pdf")
                        .with(user("amina").roles("REGISTRATION_DESK")))
                .hasStatus(404);
        assertThat(desk.http().get().uri(address + "/people/" + waiting + "/badge.pdf"))
                .hasStatus3xxRedirection();
    }

    private PDDocument pdf(String path) throws IOException {
        var answer = desk.http()
                .get()
                .uri(address + path)
                .with(user("amina").roles("REGISTRATION_DESK"))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Loader.loadPDF(answer.getResponse().getContentAsByteArray());
    }
}
