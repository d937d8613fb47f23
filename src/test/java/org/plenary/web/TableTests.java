package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

class TableTests {

    private record Treaty(
            String code, MultilingualText title, @Nullable LocalDate opened) {}

    private final Table table = Table.of(
            List.of(
                    new Treaty(
                            "A",
                            MultilingualText.of(Language.ENGLISH, "Title, \"quoted\""),
                            LocalDate.of(2000, 12, 12)),
                    new Treaty("B", MultilingualText.of(Language.CHINESE, "公约"), null)),
            column("code", Treaty::code),
            texts("title", Treaty::title),
            column("opened", Treaty::opened));

    @Test
    void csvHasAColumnForEachLanguageAndQuotesWhatNeedsIt() {
        assertThat(table.csv()).isEqualTo("""
                code,title_ar,title_zh,title_en,title_fr,title_ru,title_es,opened\r
                A,,,"Title, ""quoted""\",,,,2000-12-12\r
                B,,公约,,,,,\r
                """);
    }

    @Test
    void objectsAreNamedByTheColumns() {
        assertThat(table.objects().getFirst())
                .containsEntry("code", "A")
                .containsEntry("title", Map.of("en", "Title, \"quoted\""))
                .containsEntry("opened", LocalDate.of(2000, 12, 12));
        assertThat(table.objects().getLast()).containsEntry("opened", null);
    }

    @Test
    void downloadIsNamedAndUtf8() {
        var answer = table.download("treaties.csv");

        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).contains("attachment", "treaties.csv");
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).contains("公约");
    }
}
