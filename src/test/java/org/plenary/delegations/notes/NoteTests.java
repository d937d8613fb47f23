package org.plenary.delegations.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.told;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.delegations.WithRegistration;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The note verbale of France: given in by its focal point, read at the desk. */
@WithRegistration
class NoteTests {

    private final DeskForTests desk;
    private final FocalPoints focalPoints;
    private FocalPoint france;
    private Session session;
    private String own = "";

    @Autowired
    NoteTests(DeskForTests desk, FocalPoints focalPoints) {
        this.desk = desk;
        this.focalPoints = focalPoints;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        own = "/delegation/registration/" + session.key();
        france = focalPoints.of("FRA");
    }

    @AfterEach
    void close() {
        desk.close(session);
        focalPoints.close();
    }

    @Test
    void noteIsReadAtTheDeskAsItWasGiven() throws IOException {
        var pdf = pdf(null);
        give("Note n° 12.pdf", pdf);

        var page = desk.page("/desk/registration/" + session.key() + "/delegations/FRA");
        var link = Objects.requireNonNull(page.selectFirst("#notes ~ ul a"));
        var read = desk.http()
                .get()
                .uri(link.attr("href"))
                .with(user("amina").roles("REGISTRATION_DESK"))
                .exchange();

        assertThat(link.text()).isEqualTo("Note n° 12.pdf");
        assertThat(read).hasStatusOk().hasContentType("application/pdf").body().isEqualTo(pdf);
        assertThat(read.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void pictureIsTakenForWhatItIs() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", picture);

        give("scan.pdf", picture.toByteArray());

        assertThat(france.page(own).select("#notes ~ ul a").text()).isEqualTo("scan.jpg");
    }

    @Test
    void photoThatIsAProgramIsRefused() {
        assertThat(told(give("photo.jpg", "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1)), "error"))
                .contains("By its content this is neither");
        assertThat(told(give("photo.png", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)), "error"))
                .contains("By its content this is neither");
        assertThat(france.page(own).text()).contains("No note verbale has come in.");
    }

    @Test
    void pictureCutOffInTheMiddleAndPdfThatIsNoneAreRefused() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", picture);

        assertThat(told(give("scan.png", Arrays.copyOf(picture.toByteArray(), 60)), "error"))
                .contains("By its content");
        assertThat(told(give("note.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)), "error"))
                .contains("By its content");
        assertThat(told(give("locked.pdf", pdf("secret")), "error")).contains("without a password");
        assertThat(told(give("empty.pdf", new byte[0]), "error")).contains("The file is empty");
    }

    @Test
    void noteThatIsTooLargeIsRefused() {
        assertThat(told(give("note.pdf", new byte[NoteFile.MOST_BYTES + 1]), "error"))
                .contains("larger than 10 MB");
    }

    @Test
    void sameNoteGivenTwiceIsKeptOnce() throws IOException {
        var pdf = pdf(null);
        give("note.pdf", pdf);
        give("note again.pdf", pdf);

        assertThat(france.page(own).select("#notes ~ ul a").eachText()).containsExactly("note again.pdf");
    }

    @Test
    void noteOfAnotherStateIsNotThere() throws IOException {
        give("note.pdf", pdf(null));
        var ours = Objects.requireNonNull(france.page(own).selectFirst("#notes ~ ul a"))
                .attr("href");
        var peru = focalPoints.of("PER");

        assertThat(peru.get(ours)).hasStatus(404);
        assertThat(peru.post(ours + "/removal")).hasStatus(404);
        assertThat(peru.give(ours.substring(0, ours.lastIndexOf('/')), "note", "note.pdf", pdf(null)))
                .hasStatus(404);
        assertThat(france.get(ours)).hasStatusOk();
    }

    @Test
    void noteGivenByMistakeIsTakenOut() throws IOException {
        give("note.pdf", pdf(null));

        france.post(Objects.requireNonNull(france.page(own).selectFirst("#notes ~ ul a"))
                        .attr("href") + "/removal");

        assertThat(france.page(own).text()).contains("No note verbale has come in.");
    }

    @Test
    void focalPointCannotTakeOutANoteThatTheDeskEntered(@Autowired JdbcClient jdbc) throws IOException {
        give("note.pdf", pdf(null));
        jdbc.sql("update delegations.note set given_by = 'amina' where name = 'note.pdf'")
                .update();
        var note = Objects.requireNonNull(france.page(own).selectFirst("#notes ~ ul a"))
                .attr("href");

        assertThat(france.page(own).select("form[action$=/removal]")).isEmpty();
        assertThat(france.page(own).text()).doesNotContain("amina");
        assertThat(france.post(note + "/removal")).hasStatus(404);
    }

    @Test
    void notesAreOnRecord(@Autowired ProceduralRecord record) throws IOException {
        give("note.pdf", pdf(null));

        assertThat(record.historyOf("participants/" + session.key()))
                .extracting(entry -> entry.act().name())
                .contains("note-given");
    }

    @Test
    void deskKeepsANoteThatCameOnPaper() throws IOException {
        var peru = desk.state(session, "PER");

        var answer = desk.http()
                .post()
                .uri("/desk/registration/" + session.key() + "/notes/" + peru.id())
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("note", "n.pdf", "x", pdf(null)))
                .with(user("amina").roles("REGISTRATION_DESK"))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();

        assertThat(answer).hasRedirectedUrl("/desk/registration/" + session.key() + "/delegations/PER");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult give(String name, byte[] content) {
        var action = Objects.requireNonNull(france.page(own).selectFirst("form:has(#note)"))
                .attr("action");
        return france.give(action, "note", name, content);
    }

    private static byte[] pdf(@org.jspecify.annotations.Nullable String password) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
