package org.plenary.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.Language.CHINESE;
import static org.plenary.languages.Language.ENGLISH;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.languages.MultilingualText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class DocumentsTests {

    private static final DocumentSymbol CONFISCATION = DocumentSymbol.of("CTOC/COP/2008/6");

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyTheRegister() {
        jdbc.sql("delete from documents.document").update();
        jdbc.sql("delete from documents.relation").update();
    }

    @Test
    void documentIsEnteredWithItsTitle() {
        documents.register(CONFISCATION, MultilingualText.of(ENGLISH, "Note by the Secretariat on confiscation"));

        assertThat(documents.find(CONFISCATION)).hasValueSatisfying(document -> {
            assertThat(document.title().exactly(ENGLISH)).contains("Note by the Secretariat on confiscation");
            assertThat(document.kind()).isEqualTo(DocumentKind.NOTE);
            assertThat(document.issued()).isNull();
            assertThat(document.languages()).isEmpty();
        });
    }

    @Test
    void registeringAgainAddsLanguagesAndKeepsWhatIsThere() {
        documents.register(CONFISCATION, MultilingualText.of(ENGLISH, "Note on confiscation"));
        documents.register(
                CONFISCATION, MultilingualText.of(ENGLISH, "Another title").with(CHINESE, "秘书处关于没收的说明"));

        assertThat(documents.find(CONFISCATION).orElseThrow().title())
                .isEqualTo(MultilingualText.of(ENGLISH, "Note on confiscation").with(CHINESE, "秘书处关于没收的说明"));
    }

    @Test
    void documentWithoutTitleIsEnteredToo() {
        documents.register(CONFISCATION, MultilingualText.NONE);

        assertThat(documents.find(CONFISCATION)).isPresent();
    }

    @Test
    void unknownDocumentIsMissing() {
        assertThat(documents.find(CONFISCATION)).isEmpty();
        assertThat(documents.summaries(List.of(CONFISCATION))).isEmpty();
        assertThat(documents.summaries(List.of())).isEmpty();
    }

    @Test
    void eitherHalfOfADoubleSymbolNamesTheOneDocument() {
        var both = DocumentSymbol.of("CTOC/COP/WG.2/2018/CRP.1-CTOC/COP/WG.3/2018/CRP.1");
        var second = DocumentSymbol.of("CTOC/COP/WG.3/2018/CRP.1");
        documents.register(both, MultilingualText.of(ENGLISH, "For two groups"));

        assertThat(documents.find(second)).map(DocumentSummary::symbol).contains(both);
        documents.register(second, MultilingualText.of(CHINESE, "两个工作组"));
        assertThat(jdbc.sql("select count(*) from documents.document")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(documents.find(both).orElseThrow().title().isIn(CHINESE)).isTrue();
    }

    @Test
    void manyAreEnteredAtOnce() {
        var titles = IntStream.rangeClosed(1, 1_000)
                .boxed()
                .collect(Collectors.toMap(
                        n -> DocumentSymbol.of("CTOC/COP/2008/" + n),
                        n -> MultilingualText.of(ENGLISH, "Report " + n)));

        documents.registerAll(titles);

        assertThat(documents.summaries(titles.keySet())).hasSize(1_000);
    }

    @Test
    void paperThatIsEnteredFromManySidesAtOnceKeepsEveryLanguage() {
        IntStream.range(0, 24)
                .parallel()
                .forEach(n -> documents.registerAll(Map.of(
                        CONFISCATION,
                        MultilingualText.of(n % 2 == 0 ? ENGLISH : CHINESE, "Title " + n % 2),
                        DocumentSymbol.of("A/63/90"),
                        MultilingualText.of(ENGLISH, "Report"),
                        DocumentSymbol.of("CTOC/COP/2009/" + n),
                        MultilingualText.NONE)));

        assertThat(documents.find(CONFISCATION).orElseThrow().title())
                .isEqualTo(MultilingualText.of(ENGLISH, "Title 0").with(CHINESE, "Title 1"));
    }

    @Test
    void titleTakenBackLeavesTheOthers() {
        documents.register(CONFISCATION, MultilingualText.of(ENGLISH, "Note").with(CHINESE, "说明"));

        documents.withdraw(List.of(CONFISCATION), CHINESE);
        assertThat(documents.find(CONFISCATION).orElseThrow().title()).isEqualTo(MultilingualText.of(ENGLISH, "Note"));

        documents.withdraw(List.of(CONFISCATION), ENGLISH);
        assertThat(documents.find(CONFISCATION)).isEmpty();
    }
}
