package org.plenary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

class KindByTitleTests {

    @ParameterizedTest
    @CsvSource({
        "CTOC/COP/2008/1,     zh, 临时议程和说明,                        AGENDA",
        "CTOC/COP/2008/1,     en, Provisional agenda and annotations,    AGENDA",
        "CTOC/COP/2008/1,     ar, جدول الأعمال المؤقت المشروح,            AGENDA",
        "CTOC/COP/2008/9,     zh, 秘书处就转发秘书长的报告所作的说明,      NOTE",
        "CTOC/COP/2008/9,     en, Note by the Secretariat transmitting the report, NOTE",
        "CTOC/COP/2008/9,     ru, Записка Секретариата о докладе,        NOTE",
        "CTOC/COP/2008/4,     zh, 秘书处就所作工作的报告：工具说明,       REPORT",
        "CTOC/COP/2008/4,     fr, Rapport du Secrétariat,                REPORT",
        "CTOC/COP/2008/4,     es, Informe de la Secretaría,              REPORT",
        "CTOC/COP/2008/16,    en, Working paper of the Secretariat,      WORKING_PAPER",
        "CTOC/COP/2008/16,    zh, 秘书处草拟的技术援助建议,               OTHER",
        "CTOC/COP/2008/CRP.1, en, Report on the Forum,                   CONFERENCE_ROOM_PAPER",
        "CTOC/COP/2008/L.4,   en, Draft decision,                        LIMITED",
        "CTOC/COP/2008/INF/1, en, Information for participants,          INFORMATION",
        "CTOC/COP/2008/INF/2, en, Provisional list of participants,      PARTICIPANTS",
        "CTOC/COP/2008/20,    en, Notes and reporting of rapporteurs,    OTHER"
    })
    void kindFollowsFromSeriesAndTitle(String symbol, String language, String title, DocumentKind kind) {
        var text = MultilingualText.of(Language.ofTag(language).orElseThrow(), title);

        assertThat(KindByTitle.of(DocumentSymbol.of(symbol), text)).isEqualTo(kind);
    }
}
