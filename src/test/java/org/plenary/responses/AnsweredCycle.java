package org.plenary.responses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenary.database.ReferenceData;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.documents.AnswerDocuments;
import org.plenary.treaties.TreatyFacts;
import org.springframework.stereotype.Component;

/**
 * A cycle on the {@link WholeForm} in the midst of its work: Peru sent its response again with a law after it was returned,
 * France and Japan submitted, Egypt has begun, and Chad has not.
 */
@Component
public class AnsweredCycle {

    private static final String FOCAL_POINT = "focal point";

    private final OpenCycle open;
    private final Responses responses;
    private final Answers answers;
    private final Submissions submissions;
    private final AnswerDocuments documents;
    private final List<ReferenceData> facts;

    AnsweredCycle(
            OpenCycle open,
            Responses responses,
            Answers answers,
            Submissions submissions,
            AnswerDocuments documents,
            List<ReferenceData> facts) {
        this.open = open;
        this.responses = responses;
        this.answers = answers;
        this.submissions = submissions;
        this.documents = documents;
        this.facts = facts;
    }

    /** The cycle of a key; its questionnaire has the same code. */
    public Cycle of(String key) {
        TreatyFacts.load(facts);
        var cycle = open.of(key, WholeForm.form(), "PER", "FRA", "JPN", "EGY", "TCD");
        submit(cycle, "FRA", "partly", "Loi n° 2016-1691 du 9 décembre 2016");
        submit(cycle, "JPN", "yes", "組織犯罪処罰法");
        answer(cycle, "EGY", "no", "قانون العقوبات");
        answerAgain(cycle);
        return cycle;
    }

    private void answerAgain(Cycle cycle) {
        var peru = begun(cycle, "PER");
        submit(cycle, "PER", "partly", "A law is before Congress.");
        submissions.giveBack(
                peru,
                List.of(new Remark("", "Thank you. Please complete article 5."), new Remark("practice", "Since when?")),
                "officer");
        submit(cycle, "PER", "yes", "Since 2013, by law 30077 against organized crime.");
    }

    private void submit(Cycle cycle, String state, String offence, String practice) {
        answer(cycle, state, offence, practice);
        submissions.submit(begun(cycle, state), FOCAL_POINT, false);
    }

    private void answer(Cycle cycle, String state, String offence, String practice) {
        var law = document(begun(cycle, state), practice);
        answers.saveAll(
                begun(cycle, state),
                List.of(
                        Wording.given("offence", AnswerValue.ofValues(offence), FOCAL_POINT),
                        Wording.given("practice", AnswerValue.ofText(practice), FOCAL_POINT),
                        Wording.given("laws", law, FOCAL_POINT),
                        Wording.given("measures", AnswerValue.ofValues("training"), FOCAL_POINT),
                        Wording.given("assistance", AnswerValue.ofValues("training", "drafting"), FOCAL_POINT),
                        Wording.given("kind-oneof", AnswerValue.ofValues("law"), FOCAL_POINT),
                        Wording.given("kind-number", AnswerValue.ofText("12"), FOCAL_POINT)));
    }

    private AnswerValue document(Response response, String of) {
        var pdf = ("%PDF-1.7\n% " + of + "\ntrailer <</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        var kept = documents.keep(response, "Law against organized crime.pdf", pdf, FOCAL_POINT);
        var row = Map.of("title", "Law against organized crime, article 2", "file", Long.toString(kept.id()));
        return new AnswerValue(List.of(), Map.of(), "", List.of(row));
    }

    private Response begun(Cycle cycle, String state) {
        return responses.begin(cycle.id(), cycle.questionnaires().getFirst(), state);
    }
}
