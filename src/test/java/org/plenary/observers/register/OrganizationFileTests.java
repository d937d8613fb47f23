package org.plenary.observers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

class OrganizationFileTests {

    private static final String HEAD = "kind,name_en,name_fr,website,basis,checked\n";

    private static OrganizationFile read(String rows) {
        return given(HEAD + rows, List.of());
    }

    private static OrganizationFile given(String table, List<Organization> register) {
        return OrganizationFile.read("list.csv", table.getBytes(StandardCharsets.UTF_8), register);
    }

    private static String problem(String row) {
        return String.valueOf(read(row).rows().getFirst().problem());
    }

    @Test
    void rowInOrderIsNew() {
        assertThat(read("consultative,Some League,Quelque Ligue,https://example.org/,E/2008/INF/5,true\n")
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.isNew()).isTrue();
                    assertThat(row.line()).isEqualTo(2);
                    assertThat(row.organization()).satisfies(organization -> {
                        assertThat(organization.kind()).isEqualTo(OrganizationKind.CONSULTATIVE);
                        assertThat(organization.name().exactly(Language.FRENCH)).contains("Quelque Ligue");
                        assertThat(organization.checked()).isTrue();
                    });
                });
    }

    @Test
    void eachMistakeIsToldAtItsRow() {
        assertThat(problem("poem,Some League,,,,\n")).endsWith("error.kind");
        assertThat(problem("invited,,,,,\n")).endsWith("error.name");
        assertThat(problem("invited," + "x".repeat(301) + ",,,,\n")).endsWith("error.long");
        assertThat(problem("invited,Some League,,javascript:alert(1),,\n")).endsWith("error.website");
        assertThat(problem("invited,Some League,,,,true\n")).endsWith("error.checked");
        assertThat(problem("invited,Some League,,,,,,one more\n")).endsWith("error.columns");
    }

    @Test
    void rowMayEndBeforeTheLastColumnsAsSpreadsheetsLeaveIt() {
        assertThat(read("invited,Some League\n").rows().getFirst().isNew()).isTrue();
    }

    @Test
    void tableOfASpreadsheetThatPartsByOtherSignsIsReadAsWell() {
        assertThat(given("kind;name_fr;website\ninvited;Quelque Ligue;\n", List.of())
                        .rows())
                .extracting(OrganizationFile.Row::name)
                .containsExactly("Quelque Ligue");
    }

    @Test
    void textInNoKnownEncodingAndAProgramAreRefusedWhole() {
        assertThat(OrganizationFile.read("list.csv", new byte[] {'k', (byte) 0xE9, '\n'}, List.of())
                        .problem())
                .endsWith("error.file");
        assertThat(OrganizationFile.read("list.csv", new byte[] {0x7F, 'E', 'L', 'F', 0, 0}, List.of())
                        .problem())
                .endsWith("error.csv");
        assertThat(OrganizationFile.read("list.xlsx", HEAD.getBytes(StandardCharsets.UTF_8), List.of())
                        .problem())
                .endsWith("error.csv");
    }

    @Test
    void sameNameInOtherLettersIsKnown() {
        var register = List.of(Organization.entered(
                OrganizationKind.INVITED,
                MultilingualText.of(Language.FRENCH, "Ligue des États"),
                MultilingualText.NONE,
                ""));

        var rows = given(HEAD + "invited,,LIGUE DES ETATS,,,\ninvited,New,,,,\ninvited,new.,,,,\n", register)
                .rows();

        assertThat(rows).extracting(OrganizationFile.Row::known).containsExactly(true, false, true);
    }

    @Test
    void columnsThatMeanNothingAreNamed() {
        assertThat(given("kind,name_en,telephone\ninvited,Some League,1\n", List.of())
                        .notTaken())
                .containsExactly("telephone");
    }

    @Test
    void fileThatIsNoTableOfOrganizationsIsRefusedWhole() {
        assertThat(given("a,b\n1,2\n", List.of()).problem()).endsWith("error.header");
        assertThat(given("kind,name_en\ninvited,\"open\n", List.of()).problem()).endsWith("error.csv");
        assertThat(given("kind,kind,name_en\n", List.of()).problem()).endsWith("error.csv");
    }

    @Test
    void hundredThousandRowsAreRefusedWithAClearReason() {
        var rows = IntStream.range(0, 100_000)
                .mapToObj(n -> "invited,Name " + n + ",,,,")
                .collect(Collectors.joining("\n"));

        assertThat(read(rows).problem()).endsWith("error.rows");
    }

    @Test
    void nameInArabicWithMarksAndAnEmojiIsKept() {
        var name = "\u200fمنظمة \uD83D\uDE80";

        assertThat(given("kind,name_ar\ninvited," + name + "\n", List.of())
                        .rows()
                        .getFirst()
                        .organization())
                .satisfies(organization ->
                        assertThat(organization.name().exactly(Language.ARABIC)).contains(name));
    }
}
