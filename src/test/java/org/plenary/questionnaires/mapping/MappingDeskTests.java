package org.plenary.questionnaires.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.WithQuestionnaires;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Officers who set out one mapping at once")
@WithQuestionnaires
class MappingDeskTests {

    private static final String NOTHING = CorrespondencesMark.of(List.of());

    @Autowired
    MappingDesk desk;

    @Autowired
    Continuities continuities;

    @Autowired
    JdbcClient jdbc;

    private final Between between;

    MappingDeskTests(@Autowired Questionnaires questionnaires) {
        this.between = new Between(
                questionnaires.enter("at-once-new", FormInOrder.form(), "amina"),
                questionnaires.enter("at-once-old", FormInOrder.form(), "amina"));
    }

    @AfterEach
    void takeAllOut() {
        jdbc.sql("delete from questionnaires.continuity where questionnaire = 'at-once-new'")
                .update();
        jdbc.sql("delete from questionnaires.version where code like 'at-once-%'")
                .update();
    }

    @Test
    void allKeepWhatTheyWroteAtDifferentQuestions() {
        IntStream.range(0, 20).parallel().forEach(number -> save("question-" + number, "offence"));

        assertThat(there()).hasSize(20);
    }

    @Test
    void oneOfThoseAtTheSameQuestionIsFirstAndTheOthersAreTold() {
        long saved = IntStream.range(0, 10)
                .parallel()
                .filter(number -> save("offence", "older-" + number))
                .count();

        assertThat(saved).isEqualTo(1);
        assertThat(there()).hasSize(1);
    }

    private boolean save(String question, String older) {
        return desk.save(
                between,
                question,
                List.of(new Correspondence(question, older, Relation.SAME, Map.of())),
                NOTHING,
                "amina");
    }

    private List<Correspondence> there() {
        return continuities.between("at-once-new", "at-once-old").correspondences();
    }
}
