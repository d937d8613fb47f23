package org.plenary.agenda.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.agenda.paper.Correction.HeadValue;
import org.plenary.agenda.paper.Correction.LinePlace;
import org.plenary.agenda.paper.Correction.LineText;

class CorrectionsTests {

    private final Corrections made = new Corrections(List.of(
            new LineText(3, "«议程»"),
            new LinePlace(4, Place.ITEM, ItemNumber.of(2, 3)),
            new LinePlace(5, Place.FURNITURE, null),
            new HeadValue(Field.OPENS, "2008-10-08")));

    @Test
    void correctionsAreReadBackAsTheyWereKept() {
        assertThat(Corrections.fromJson(made.toJson())).isEqualTo(made);
    }

    @Test
    void lastCorrectionCanBeTakenBack() {
        assertThat(made.withoutLast().all()).isEqualTo(made.all().subList(0, 3));
        assertThat(new Corrections(List.of()).withoutLast().all()).isEmpty();
    }
}
