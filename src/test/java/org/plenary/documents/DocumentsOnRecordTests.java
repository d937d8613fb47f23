package org.plenary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.rules.Certainty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class DocumentsOnRecordTests {

    private static final DocumentSymbol PROPOSALS = DocumentSymbol.of("CTOC/COP/2008/16");

    @Autowired
    private DocumentsOnRecord onRecord;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsLoaded() {
        jdbc.sql("delete from documents.document").update();
        jdbc.sql("delete from documents.reference").update();
    }

    @Test
    void datesAreLoadedWithTheirSource() {
        assertThat(onRecord.isMissing()).isTrue();

        onRecord.load();

        assertThat(onRecord.isMissing()).isFalse();
        assertThat(documents.details(PROPOSALS)).hasValueSatisfying(document -> {
            assertThat(document.issued()).isEqualTo(LocalDate.of(2008, 8, 22));
            assertThat(document.certainty()).isEqualTo(Certainty.SEEN);
            assertThat(document.effectiveKind()).isEqualTo(DocumentKind.WORKING_PAPER);
        });
        assertThat(documents
                        .find(DocumentSymbol.of("CTOC/COP/2008/CRP.1"))
                        .orElseThrow()
                        .languages())
                .containsExactly(Language.ENGLISH);
    }

    @Test
    void whatSomeoneEnteredStays() {
        documents.register(PROPOSALS, MultilingualText.of(Language.ENGLISH, "Our title"));
        jdbc.sql("update documents.document set issued = '2008-08-25'").update();

        onRecord.load();
        onRecord.load();

        assertThat(documents.details(PROPOSALS)).hasValueSatisfying(document -> {
            assertThat(document.title().exactly(Language.ENGLISH)).contains("Our title");
            assertThat(document.issued()).isEqualTo(LocalDate.of(2008, 8, 25));
            assertThat(document.source()).isNull();
        });
    }
}
