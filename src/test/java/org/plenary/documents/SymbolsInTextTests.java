package org.plenary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Shared;

class SymbolsInTextTests {

    private static List<String> symbolsIn(String text) {
        return DocumentSymbol.in(text).stream()
                .map(found -> found.symbol().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It had before it CTOC/COP/2008/4.",
                "(CTOC/COP/2008/4)",
                "CTOC/COP/2008/ 4",
                "CTOC/COP/2008/\n4",
                "CTOC/COP/2008/ \n\n4）\n",
                "CTOC/COP/\r\n2008/4;",
                "CTOC/\nCOP/2008/4",
                "CTOC/COP\n/2008/4",
                "工具开发（CTOC/COP/2008/4）",
                "文件CTOC/COP/2008/4和说明",
                "《CTOC/COP/2008/4》、",
                "ＣＴＯＣ／ＣＯＰ／２００８／４。",
                "الوثيقة CTOC/COP/2008/4، و",
                "\u202B(\u202ACTOC/COP/2008/4\u202C)\u202C؛",
                "документ СТОС/СОР/2008/4.",
                "CTOC/COP/2008/4.The next sentence",
                "CTOC/COP/2008/4-6",
                "“CTOC/COP/2008/4”"
            })
    void symbolIsFound(String text) {
        assertThat(symbolsIn(text)).containsExactly("CTOC/COP/2008/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and/or",
                "HIV/AIDS 2",
                "24/7",
                "Paper A/4 size",
                "CTOC/COP/2008",
                "TCP/IP 4",
                "km/h/2008",
                "decision 3/2",
                "http://example.org/a/63/90",
                "I/O",
                "Items 2/3/4"
            })
    void otherWordsWithSlashesAreLeftAlone(String text) {
        assertThat(symbolsIn(text)).isEmpty();
    }

    @Test
    void firstWordOfTheNextSentenceIsNotSwallowed() {
        assertThat(symbolsIn("See CTOC/COP/2008/4/ The Conference; E/CN.15/2008/6/\nReport of"))
                .containsExactly("CTOC/COP/2008/4", "E/CN.15/2008/6");
        assertThat(symbolsIn("CTOC/COP/2008/L.4.The Conference")).containsExactly("CTOC/COP/2008/L.4");
    }

    @Test
    void suffixesMayBeParted() {
        assertThat(symbolsIn("CTOC/COP/2005/2/\nRev.2, CTOC/COP/2005/3/Rev.\n2 and CTOC/COP/2008/CRP. 1/Add. 2"))
                .containsExactly("CTOC/COP/2005/2/Rev.2", "CTOC/COP/2005/3/Rev.2", "CTOC/COP/2008/CRP.1/Add.2");
    }

    @Test
    void symbolsSideBySideAreTwo() {
        assertThat(symbolsIn("A/63/90、E/CN.15/2008/6，S/PV.123\nST/NAR.5/2011/2"))
                .containsExactly("A/63/90", "E/CN.15/2008/6", "S/PV.123", "ST/NAR.5/2011/2");
    }

    @Test
    void doubleSymbolIsOneDocumentAndARangeIsTwo() {
        assertThat(symbolsIn("CTOC/COP/2008/9–E/CN.15/2008/10")).containsExactly("CTOC/COP/2008/9-E/CN.15/2008/10");
        assertThat(symbolsIn("CTOC/COP/2008/9-CTOC/COP/2008/11"))
                .containsExactly("CTOC/COP/2008/9", "CTOC/COP/2008/11");
    }

    @Test
    void placeInTheTextIsTold() {
        var text = "报告（CTOC/COP/2004/\n6*）、A/63/90";

        var found = DocumentSymbol.in(text);

        assertThat(found).extracting(FoundSymbol::reissue).containsExactly(true, false);
        assertThat(found)
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("CTOC/COP/2004/\n6*", "A/63/90");
    }

    @Test
    void longAndHostileTextIsReadInATwinkling() {
        var text = "A/".repeat(20_000)
                + "A.A-A(1".repeat(20_000)
                + "CTOC/COP/2008/".repeat(20_000)
                + "A\n\n".repeat(20_000);

        assertThat(DocumentSymbol.in(text)).hasSizeLessThan(100_000);
    }

    @Test
    void realPaperNamesTwentySevenDocumentsAndAnEarlierReport() throws IOException {
        var text = Files.readString(Shared.file("agendas/CTOC_COP_2008_1.zh.txt"));

        var symbols = DocumentSymbol.in(text).stream().map(FoundSymbol::symbol).collect(Collectors.toSet());

        assertThat(symbols)
                .hasSize(28)
                .contains(DocumentSymbol.of("CTOC/COP/2008/4"), DocumentSymbol.of("CTOC/COP/2006/14"));
    }
}
