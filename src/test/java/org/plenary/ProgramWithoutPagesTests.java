package org.plenary;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.access.accounts.PasswordReset;
import org.plenary.agenda.Agendas;
import org.plenary.record.RecordVerification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** What the commands of the terminal start: the same rooms, without the pages. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class ProgramWithoutPagesTests {

    @Autowired
    ApplicationContext rooms;

    @ParameterizedTest
    @ValueSource(classes = {PasswordReset.class, RecordVerification.class, Agendas.class})
    void hasWhatTheCommandsWorkWith(Class<?> entry) {
        assertThatCode(() -> rooms.getBean(entry)).doesNotThrowAnyException();
    }
}
