package org.plenary.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OfficerAtDesk;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.WithResponses;
import org.plenary.responses.Wording;
import org.plenary.responses.documents.AnswerDocument;
import org.plenary.responses.documents.AnswerDocuments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("The documents of a response at the desk of the secretariat")
@WithResponses
@Transactional
class SubmittedDocumentsTests {

    private static final String DESK = "/desk/responses/papers-2026/papers-2026/";

    @Autowired
    OfficerAtDesk officer;

    @Autowired
    OpenCycle open;

    @Autowired
    Responses responses;

    @Autowired
    Answers answers;

    @Autowired
    AnswerDocuments documents;

    @Autowired
    Submissions submissions;

    private Cycle cycle;
    private Response peru;

    @BeforeEach
    void openCycle() {
        cycle = open.of("papers-2026", FormInOrder.form(), "PER", "FRA");
        peru = begun("PER");
    }

    @Test
    void secretariatReadsADocumentOnceItIsSubmitted() {
        var law = keep(peru, "Ley 30077.pdf");
        save(peru, row("title", "Ley contra el crimen organizado", law));
        submissions.submit(peru, "claire", false);

        var link = links("PER").getFirst();

        assertThat(link.text()).isEqualTo("Ley 30077.pdf");
        assertThat(officer.page(DESK + "PER")
                        .select(".answers-read dd[dir=auto]")
                        .eachText())
                .containsExactly("Ley contra el crimen organizado · Ley 30077.pdf 1 KB");
        assertThat(officer.get(link.attr("href"))).body().isEqualTo(pdf("Ley 30077.pdf"));
        assertThat(officer.get(link.attr("href")))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store")
                .containsHeader("Content-Security-Policy")
                .headers()
                .extracting(headers -> headers.getContentDisposition().getType())
                .isEqualTo("attachment");
    }

    @Test
    void documentThatIsNotSubmittedIsNotThere() {
        var law = keep(peru, "Ley 30077.pdf");
        save(peru, row("title", "Ley 30077.pdf", law));

        assertThat(links("PER")).isEmpty();
        assertThat(officer.get(DESK + "PER/documents/" + law.id())).hasStatus(404);
    }

    @Test
    void documentAddedAfterTheResponseWasReturnedIsNotThereUntilItIsSubmittedAgain() {
        submissions.submit(peru, "claire", false);
        officer.post(DESK + "PER/return", "remark", "Please send the law.");
        var law = keep(peru, "Ley 30077.pdf");
        save(peru, row("title", "Ley 30077.pdf", law));

        assertThat(officer.get(DESK + "PER/documents/" + law.id())).hasStatus(404);

        submissions.submit(peru, "claire", false);
        assertThat(officer.get(DESK + "PER/documents/" + law.id())).hasStatusOk();
    }

    @Test
    void documentThatReplacesAnotherIsAChangeAndBothAreRead() {
        save(peru, row("title", "Penal code", keep(peru, "Of 1991.pdf")));
        submissions.submit(peru, "claire", false);
        officer.post(DESK + "PER/return", "remark", "Please send the law in force.");
        save(peru, row("title", "Penal code", keep(peru, "Of 2013.pdf")));
        submissions.submit(peru, "claire", false);

        assertThat(links("PER").stream().map(Element::text)).containsExactly("Of 2013.pdf", "Of 1991.pdf");
        assertThat(links("PER"))
                .allSatisfy(link -> assertThat(officer.get(link.attr("href"))).hasStatusOk());
    }

    @Test
    void documentOfAnotherResponseIsNotThere() {
        var ofFrance = keep(begun("FRA"), "Code.pdf");
        save(begun("FRA"), row("title", "Code.pdf", ofFrance));
        save(peru, row("title", "Code.pdf", ofFrance));
        submissions.submit(begun("FRA"), "camille", false);
        submissions.submit(peru, "claire", false);

        assertThat(officer.get(DESK + "FRA/documents/" + ofFrance.id())).hasStatusOk();
        assertThat(officer.get(DESK + "PER/documents/" + ofFrance.id())).hasStatus(404);
        assertThat(links("PER")).isEmpty();
    }

    private List<Element> links(String state) {
        return officer.page(DESK + state).select(".answers-read a");
    }

    private Response begun(String state) {
        return responses.begin(cycle.id(), cycle.questionnaires().getFirst(), state);
    }

    private AnswerDocument keep(Response response, String name) {
        return documents.keep(response, name, pdf(name), "claire");
    }

    private static byte[] pdf(String name) {
        return "%%PDF-1.7\n%% %s\ntrailer <</Root 1 0 R>>\n%%%%EOF\n"
                .formatted(name)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static AnswerValue row(String column, String text, AnswerDocument document) {
        return new AnswerValue(
                List.of(), Map.of(), "", List.of(Map.of(column, text, "file", Long.toString(document.id()))));
    }

    private void save(Response response, AnswerValue value) {
        var seen = answers.at(response, AnswerPlace.of("laws"))
                .map(Answer::revision)
                .orElse(0L);
        answers.save(response, Wording.given("laws", value, "claire"), seen);
    }
}
