package org.plenary.questionnaires.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.FormInOrder;
import tools.jackson.databind.json.JsonMapper;

class FormJsonTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void whatIsWrittenIsReadAgain() {
        var form = FormInOrder.form();

        assertThat(FormJson.read(JSON.readTree(FormJson.write(form)))).isEqualTo(form);
    }

    @Test
    void questionOfNoKnownKindIsRefusedWithItsPlace() {
        var text = FormJson.write(FormInOrder.form()).replace("\"longText\"", "\"essay\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormJson.read(JSON.readTree(text)))
                .withMessageContaining("practice");
    }

    @Test
    void answersOfYesPartlyNoAreTheSameEverywhere() {
        assertThat(FormInOrder.form().question("offence").orElseThrow().choices())
                .extracting(Choice::value)
                .containsExactly("yes", "partly", "no");
    }
}
