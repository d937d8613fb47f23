package org.plenary.responses;

import java.util.List;
import org.plenary.database.ReferenceData;
import org.plenary.delegations.FocalPoints;
import org.plenary.questionnaires.form.Form;
import org.plenary.treaties.TreatyFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** States that are asked in a cycle of their own, and the focal points who answer for them. */
public class AskedStates {

    private static int count;

    private final OpenCycle cycles;
    private final List<ReferenceData> facts;
    private final FocalPoints focalPoints;

    AskedStates(OpenCycle cycles, List<ReferenceData> facts, MockMvcTester http, JdbcClient jdbc) {
        this.cycles = cycles;
        this.facts = facts;
        focalPoints = new FocalPoints(http, jdbc);
    }

    /** Opens a cycle; gives its key, which is the code of its questionnaire, too. */
    public String ask(Form form, String... states) {
        TreatyFacts.load(facts);
        var key = "asked-" + count++;
        cycles.of(key, form, states);
        return key;
    }

    /** The address of a State's own response. */
    public static String own(String key) {
        return "/delegation/answers/" + key + "/" + key;
    }

    public FocalPoints focalPoints() {
        return focalPoints;
    }
}
