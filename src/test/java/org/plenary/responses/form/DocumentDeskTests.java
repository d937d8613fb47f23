package org.plenary.responses.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.WithResponses;
import org.plenary.responses.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A document that is added to an answer")
@WithResponses
class DocumentDeskTests {

    private static final AnswerPlace LAWS = AnswerPlace.of("laws");

    private static int count;

    @Autowired
    OpenCycle cycles;

    @Autowired
    Respondents respondents;

    @Autowired
    Responses responses;

    @Autowired
    Answers answers;

    @Autowired
    Submissions submissions;

    @Autowired
    DocumentDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String code = "";
    private Cycle cycle;

    @BeforeEach
    void openCycle(@Autowired List<ReferenceData> facts) {
        facts.stream()
                .filter(each -> each.name().equals("treaties.reference-data"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        code = "adding-" + count++;
        cycle = cycles.of(code, FormInOrder.form(), "PER");
    }

    @Test
    void isNotAddedOnceTheResponseWasSubmittedMeanwhile() {
        var sheet = sheet();
        submissions.submit(begun(), "claire", false);

        assertThat(add(sheet)).contains("closed");
        assertThat(answers.at(begun(), LAWS)).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void standsBesideWhatAnotherSavesMeanwhile() {
        save(law("Ley 30077"), 0);
        var sheet = sheet();
        try (var other = Executors.newSingleThreadExecutor()) {
            var adding = transaction.execute(_ -> {
                save(law("Ley 30096"), answers.at(begun(), LAWS).orElseThrow().revision());
                var waiting = other.submit(() -> add(sheet));
                await().until(this::somebodyWaits);
                return waiting;
            });

            assertThat(Objects.requireNonNull(adding)).succeedsWithin(Duration.ofSeconds(30));
        }

        assertThat(rows(answers.at(begun(), LAWS).orElseThrow())).containsExactly("Ley 30096", "Law.pdf");
    }

    private Optional<String> add(Sheet sheet) {
        var pdf = "%PDF-1.7\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        return desk.add(sheet, sheet.question("laws").orElseThrow(), "Law.pdf", pdf);
    }

    private Sheet sheet() {
        var actor = new Actor("claire", Set.of(Role.FOCAL_POINT), "PER");
        var respondent = respondents.of(cycle.key(), code, actor, Language.ENGLISH);
        return new Sheet(respondent, respondent.section("article-5"), 0);
    }

    private Response begun() {
        return responses.begin(cycle.id(), cycle.questionnaires().getFirst(), "PER");
    }

    private void save(AnswerValue value, long seen) {
        answers.save(begun(), Wording.given("laws", value, "jorge"), seen);
    }

    private static AnswerValue law(String title) {
        return new AnswerValue(List.of(), Map.of(), "", List.of(Map.of("title", title)));
    }

    private static List<String> rows(Answer answer) {
        return answer.value().rows().stream().map(row -> row.get("title")).toList();
    }

    private long kept() {
        return jdbc.sql("select count(*) from responses.document where response = ?")
                .param(begun().id())
                .query(Long.class)
                .single();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists(select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
