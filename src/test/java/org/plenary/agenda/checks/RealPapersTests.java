package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Shared;
import org.plenary.agenda.paper.AnnotatedAgendaReader;
import org.plenary.agenda.paper.PaperText;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.sessions.Bodies;

/** The checks on papers as they were issued: every finding that is there, and none that is not. */
class RealPapersTests {

    @Test
    void theAgendaOfTheFourthSessionContradictsItselfInThesePlacesAndNoOther() {
        assertThat(findings("agendas/CTOC_COP_2008_1.zh.txt").stream().map(RealPapersTests::brief))
                .containsExactly(
                        "null note symbol-from-file-name [CTOC/COP/2008/1]",
                        "60 note deadline-agenda [60, 2008-08-09]",
                        "60 note deadline-submission [10, 2008-07-30]",
                        "60 note deadline-issuance [6, 2008-08-27]",
                        "90 note item-number-of-earlier-draft [[2(b)(iii), 2(b)(iv)]]",
                        "102 note item-number-of-earlier-draft [[2(b)(iii), 2(b)(iv)]]",
                        "111 breach parallel-meetings-exceed-resources [4, 6, [4 × 关于没收方面的引渡、司法协助和国际合作"
                                + "问题的不限成员名额政府专家工作组, 2 × 技术援助提供者圆桌讨论会], 20, 22]",
                        "140 note deadline-organizations [30, 2008-09-08]",
                        "161 note deadline-credentials [24, 2008-10-07, 10:00]",
                        "167 breach other-rule-is-meant 1(e)",
                        "185 departure speakers-list-closes-after-discussion-begins [2008-10-08, 12:00, 2008-10-08, 10:00]",
                        "192 note title-marks-differ-in-annotation 2",
                        "203 note title-mark-not-closed [《公约及其各项议定书具体]",
                        "235 note document-under-several-items [CTOC/COP/2005/2/Rev.2, 4, [2(a), 2(b), 2(c), 2(h)]]",
                        "238 note document-under-several-items [CTOC/COP/2005/3/Rev.2, 4, [2(a), 2(b), 2(d), 2(e)]]",
                        "244 note document-under-several-items [CTOC/COP/2005/4/Rev.2, 3, [2(a), 2(b), 2(e)]]",
                        "250 note document-under-several-items [CTOC/COP/2006/2/Rev.1, 4, [2(a), 2(c), 2(e), 2(h)]]",
                        "254 note document-under-several-items [CTOC/COP/2006/6/Rev.1, 5, [2(a), 2(c), 2(d), 2(e), 2(f)]]",
                        "260 note document-under-several-items [CTOC/COP/2006/7/Rev.1, 4, [2(a), 2(c), 2(e), 2(f)]]",
                        "266 note document-under-several-items [CTOC/COP/2006/8/Rev.1, 4, [2(a), 2(b), 2(c), 2(g)]]",
                        "318 breach document-has-two-titles CTOC/COP/2005/4/Rev.2",
                        "333 note title-varies-in-annotation 2(c)",
                        "412 breach title-differs-in-annotation 2(d)",
                        "458 note note-transmits-document [CTOC/COP/2008/9, A/63/90]",
                        "462 note note-transmits-document [CTOC/COP/2008/10, E/CN.15/2008/10]",
                        "466 note note-transmits-document [CTOC/COP/2008/11, E/CN.15/2008/6]",
                        "497 note document-mentioned-not-listed [2(e), CTOC/COP/2006/8/Rev.1]",
                        "514 note document-title-marks-differ CTOC/COP/2006/2/Rev.1",
                        "567 breach title-differs-in-annotation 2(g)",
                        "613 note document-title-marks-differ CTOC/COP/2005/2/Rev.2",
                        "666 note document-under-several-items [CTOC/COP/2008/17, 2, [3, 5]]",
                        "674 breach title-differs-in-annotation 5",
                        "686 note deadline-budget [60, 2008-08-09]",
                        "709 note title-varies-in-annotation 7",
                        "716 note title-varies-in-annotation 8",
                        "742 note credentials-report-in-first-meeting [1(e), 2008-10-08, 10:00, 24]",
                        "768 note title-longer-in-table 2(a)",
                        "826 note item-before-its-turn [2(h), 2008-10-10, 15:00, 2(d), 2008-10-13]",
                        "863 note meeting-without-item [技术援助提供者圆桌讨论会, 2008-10-14, 10:00]",
                        "938 note title-longer-in-table 8");
    }

    @ParameterizedTest
    @CsvSource({
        "CAC_COSP_2015_1.en, title-varies-in-annotation;deadline-agenda-met;deadline-organizations;"
                + "deadline-credentials;deadline-submission;deadline-issuance;paper-breaks-off",
        "CAC_COSP_IRG_2015_1.en, symbol-from-file-name;paper-breaks-off;deadline-submission;deadline-issuance",
        "CAC_COSP_IRG_2015_1.fr, symbol-from-file-name",
        "CAC_COSP_IRG_2015_1.zh, symbol-from-file-name;paper-breaks-off",
        "FCCC_CP_1998_agenda.en, body-not-named;symbol-missing;paper-breaks-off",
    })
    void excerptsOfOtherBodiesHaveTrueFindingsOnly(String name, String codes) {
        assertThat(findings("agendas/" + name + ".excerpt.txt"))
                .extracting(Finding::code)
                .containsExactly(codes.split(";"));
    }

    @Test
    void everySentenceNamesWhatItSpeaksOfInSixLanguages() {
        for (var language : Language.values()) {
            assertThat(findings("agendas/CTOC_COP_2008_1.zh.txt"))
                    .allSatisfy(finding -> assertThat(finding.message(Words.in(language)))
                            .isNotBlank()
                            .doesNotContain("{", "["));
        }
    }

    @Test
    void aBreachIsNeverFoundInAnExcerpt() {
        assertThat(findings("agendas/CAC_COSP_2015_1.en.excerpt.txt"))
                .noneMatch(finding -> finding.weight() == Weight.BREACH);
    }

    @Test
    void aCopyCutInTheTableIsSaidToBreakOffAndItsLostMeetingsAreNotMissed() throws IOException {
        var whole = Files.readString(Shared.file("agendas/CTOC_COP_2008_1.zh.txt"));
        var cut = whole.substring(0, whole.indexOf("项目 2(h). 关于洗钱问题"));

        var findings = PaperChecks.check(AnnotatedAgendaReader.read(
                PaperText.of("CTOC_COP_2008_1.zh.txt", cut.getBytes(StandardCharsets.UTF_8)), Bodies.shipped()));

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("paper-breaks-off"))
                .extracting(Finding::line)
                .containsExactly(824);
        assertThat(findings).extracting(Finding::code).doesNotContain("item-never-scheduled", "day-without-meeting");
    }

    private static List<Finding> findings(String file) {
        return PaperChecks.check(AnnotatedAgendaReader.read(PaperText.of(Shared.file(file)), Bodies.shipped()));
    }

    /** Line, weight and code, with the facts; of titles only what they are the titles of. */
    private static String brief(Finding finding) {
        boolean ofTitles = finding.code().contains("title") && finding.about() != null
                || finding.code().equals("other-rule-is-meant");
        return "%s %s %s %s"
                .formatted(
                        finding.line(),
                        finding.weight().word(),
                        finding.code(),
                        ofTitles ? finding.about() : finding.facts());
    }
}
