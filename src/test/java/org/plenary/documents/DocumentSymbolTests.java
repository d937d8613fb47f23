package org.plenary.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CTOC/COP/2008/1,                      CTOC/COP,   -,     2008, -,   '',  1",
                "CTOC/COP/2008/INF/1,                  CTOC/COP,   -,     2008, -,   INF, 1",
                "CTOC/COP/2008/CRP.1,                  CTOC/COP,   -,     2008, -,   CRP, 1",
                "CTOC/COP/WG.2/2007/2,                 CTOC/COP,   WG.2,  2007, -,   '',  2",
                "CTOC/COP/WG.4/2010/L.1,               CTOC/COP,   WG.4,  2010, -,   L,   1",
                "CTOC/COP/2008/NGO/3,                  CTOC/COP,   -,     2008, -,   NGO, 3",
                "CAC/COSP/IRG/2015/1,                  CAC/COSP/IRG, -,   2015, -,   '',  1",
                "A/63/90,                              A,          -,     -,    63,  '',  90",
                "A/RES/55/25,                          A,          -,     -,    55,  RES, 25",
                "A/RES/S-20/2,                         A/RES/S-20, -,     -,    -,   '',  2",
                "A/CONF.222/INF/1,                     A/CONF.222, -,     -,    -,   INF, 1",
                "A/AC.254/4/Rev.9,                     A/AC.254,   -,     -,    -,   '',  4",
                "E/CN.15/2008/6,                       E/CN.15,    -,     2008, -,   '',  6",
                "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1,    E/CN.4/Sub.2/AC.2, -, 1987, -, WP, 4",
                "ST/NAR.5/2011/2,                      ST/NAR.5,   -,     2011, -,   '',  2",
                "S/PV.123,                             S,          -,     -,    -,   PV,  123",
                "FCCC/CP/1998/1,                       FCCC/CP,    -,     1998, -,   '',  1",
                "UNEP/CBD/COP/10/1,                    UNEP/CBD/COP, -,   -,    10,  '',  1",
                "UNEP/CBD/BS/COP-MOP/5/17,             UNEP/CBD/BS/COP-MOP, -, -, 5, '',  17",
                "CBD/COP/14/1,                         CBD/COP,    -,     -,    14,  '',  1",
                "ICC-ASP/7/20,                         ICC-ASP,    -,     -,    7,   '',  20",
                "ICCD/COP(9)/1,                        ICCD/COP(9), -,    -,    -,   '',  1"
            })
    void partsOfASymbolAreTold(
            String text, String body, String group, Integer year, Integer session, String series, int number) {
        var symbol = DocumentSymbol.of(text);

        assertThat(symbol.body()).isEqualTo(body);
        assertThat(symbol.workingGroup().orElse(null)).isEqualTo(group);
        assertThat(symbol.year().stream().boxed().findFirst().orElse(null)).isEqualTo(year);
        assertThat(symbol.session().stream().boxed().findFirst().orElse(null)).isEqualTo(session);
        assertThat(symbol.series()).isEqualTo(series);
        assertThat(symbol.number()).hasValue(number);
        assertThat(symbol).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CTOC",
                "CTOC/COP",
                "and/or",
                "2008/6",
                "CTOC//6",
                "CTOC/COP/2008/",
                "/CTOC/COP/2008/6",
                "CTOC/COP/2008/6.",
                "CTOC/COP/2008/../6",
                "CTOC/COP/2008/<b>6"
            })
    void otherTextIsNoSymbol(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSymbol.of(text));
    }

    @Test
    void endlessTextIsNoSymbol() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSymbol.of("A" + "/1".repeat(100_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSymbol.of("A".repeat(100_000) + "/1"));
    }

    @Test
    void symbolsAreInTheOrderOfTheirNumbers() {
        var inOrder = Stream.of(
                        "A/63/90",
                        "CTOC/COP/2008/2",
                        "CTOC/COP/2008/2/Rev.1",
                        "CTOC/COP/2008/2/Rev.10",
                        "CTOC/COP/2008/10",
                        "CTOC/COP/2008/CRP.1",
                        "E/CN.15/2008/6")
                .map(DocumentSymbol::of)
                .toList();

        assertThat(inOrder.reversed().stream().sorted()).isEqualTo(inOrder);
    }

    @Test
    void symbolBelongsToItsBody() {
        assertThat(DocumentSymbol.of("CTOC/COP/2008/6").isOf("CTOC/COP")).isTrue();
        assertThat(DocumentSymbol.of("CTOC/COP/2008/6").isOf("CTOC/CO")).isFalse();
        assertThat(DocumentSymbol.of("A/63/90-S/2008/5").isOf("S")).isTrue();
    }

    @Nested
    @DisplayName("Changes to an earlier document")
    class Changes {

        @Test
        void changesStackInTheirOrder() {
            assertThat(DocumentSymbol.of("A/AC.296/2026/CRP.2/Rev.1/Corr.1").changes())
                    .containsExactly("Rev.1", "Corr.1");
        }

        @Test
        void parentIsTheDocumentThatIsChanged() {
            var corrigendum = DocumentSymbol.of("CTOC/COP/2005/2/Rev.2/Corr.1");

            assertThat(corrigendum.parent()).hasToString("CTOC/COP/2005/2/Rev.2");
            assertThat(corrigendum.parent().parent()).hasToString("CTOC/COP/2005/2");
            assertThat(corrigendum.parent().parent().parent()).hasToString("CTOC/COP/2005/2");
        }

        @Test
        void bothHalvesOfADoubleSymbolHaveTheirParent() {
            assertThat(DocumentSymbol.of("A/63/90/Add.1–S/2008/5/Add.1").parent())
                    .hasToString("A/63/90-S/2008/5");
        }
    }

    @Nested
    @DisplayName("Double symbols")
    class DoubleSymbols {

        @Test
        void twoSymbolsAreOneDocument() {
            assertThat(DocumentSymbol.of("CTOC/COP/2008/9-E/CN.15/2008/10").symbols())
                    .containsExactly(DocumentSymbol.of("CTOC/COP/2008/9"), DocumentSymbol.of("E/CN.15/2008/10"));
            assertThat(DocumentSymbol.of("CTOC/COP/WG.2/2018/CRP.1-CTOC/COP/WG.3/2018/CRP.1")
                            .symbols())
                    .hasSize(2);
        }

        @Test
        void dashOfThePrintingIsTheHyphen() {
            assertThat(DocumentSymbol.of("A/63/90–S/2008/5")).isEqualTo(DocumentSymbol.of("A/63/90-S/2008/5"));
        }

        @Test
        void hyphenWithinASymbolPartsNothing() {
            for (var text : List.of("ICC-ASP/7/20", "UNEP/CBD/BS/COP-MOP/5/17", "A/S-20/1", "A/RES/ES-10/2")) {
                assertThat(DocumentSymbol.of(text).symbols()).hasSize(1);
            }
        }
    }

    @Nested
    @DisplayName("The star of a reissue")
    class Star {

        @Test
        void starIsNoPartOfTheSymbol() {
            assertThat(DocumentSymbol.of("CTOC/COP/2004/6*")).hasToString("CTOC/COP/2004/6");
        }

        @Test
        void printedFormTellsOfTheReissue() {
            assertThat(DocumentSymbol.isReissue("CTOC/COP/2004/6*")).isTrue();
            assertThat(DocumentSymbol.isReissue("CTOC/COP/2004/6")).isFalse();
        }
    }
}
