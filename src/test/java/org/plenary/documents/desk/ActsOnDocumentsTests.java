package org.plenary.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.Language.FRENCH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.files.DocumentFiles.Origin;
import org.plenary.documents.files.FileFormat;
import org.plenary.languages.MultilingualText;
import org.plenary.record.Act;
import org.plenary.record.Entry;
import org.plenary.record.ProceduralRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.annotation.Transactional;

/** What the documents officer does is on record; what is refused is not. */
@SpringBootTest
@Transactional
class ActsOnDocumentsTests {

    private static final DocumentSymbol NOTE = DocumentSymbol.of("CTOC/COP/2093/6");
    private static final Origin AMINA = new Origin(StandardCharsets.UTF_8, "Amina");

    @Autowired
    DocumentsDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    ProceduralRecord record;

    @BeforeEach
    void enterTheNote() {
        desk.enter(NOTE, MultilingualText.of(FRENCH, "Note sur la confiscation"), "Amina");
    }

    @Test
    void eachStepIsAnActAboutTheDocument() throws IOException {
        desk.describe(documents.details(NOTE).orElseThrow(), "Amina");
        desk.keep(NOTE, FRENCH, text("Confiscation"), AMINA);
        desk.remove(NOTE, FRENCH, FileFormat.ofExtension("txt").orElseThrow(), "Amina");

        assertThat(acts()).extracting(Act::name).containsExactly("entered", "described", "file-kept", "file-removed");
        assertThat(acts().get(2).content()).containsEntry("language", "fr").containsEntry("format", "txt");
    }

    @Test
    void documentThatWasThereIsNotEnteredAgain() {
        desk.enter(NOTE, MultilingualText.of(FRENCH, "Note sur la confiscation"), "Boris");

        assertThat(acts()).extracting(Act::actor).containsExactly("Amina");
    }

    @Test
    void fileThatIsRefusedIsNoAct() throws IOException {
        desk.keep(NOTE, FRENCH, new ByteArrayResource(new byte[] {'M', 'Z', 0, 1, 2, 3}), AMINA);

        assertThat(acts()).extracting(Act::name).containsExactly("entered");
    }

    private static ByteArrayResource text(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Act> acts() {
        return record.historyOf("documents/" + NOTE.text()).stream()
                .map(Entry::act)
                .toList();
    }
}
