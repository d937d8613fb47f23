package org.plenary.bureau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.bureau.Office;
import org.plenary.bureau.Officer;

class RotationTests {

    private static final Map<Office, String> SIGNS =
            Map.of(Office.PRESIDENT, "P", Office.VICE_PRESIDENT, "VP", Office.RAPPORTEUR, "R");

    private static final List<Rotation.Turn> TURNS = List.of(
            new Rotation.Turn(3, List.of(elected(Office.PRESIDENT, "A"), elected(Office.RAPPORTEUR, "B"))),
            new Rotation.Turn(4, List.of(elected(Office.PRESIDENT, "B"), elected(Office.VICE_PRESIDENT, "A"))));

    @Test
    void linesGoFromTheEarliestSessionInTheDirectionOfReading() {
        assertThat(drawn(false).lines())
                .containsExactly(
                        new Rotation.Line("president", "302,41 386,89"), new Rotation.Line("rapporteur", "302,111"));
        assertThat(drawn(true).lines().getFirst().points()).isEqualTo("126,41 42,89");
    }

    @Test
    void vicePresidentsAndThoseOutsideTheGroupsAreNotDrawn() {
        var turns = List.of(new Rotation.Turn(
                3, List.of(elected(Office.VICE_PRESIDENT, "A"), elected(Office.PRESIDENT, "elsewhere"))));

        assertThat(Rotation.of(turns, groups(), SIGNS, false).marks()).isEmpty();
    }

    @Test
    void everyGroupHasItsRowAndEverySessionItsColumn() {
        var drawn = drawn(false);

        assertThat(drawn.labels())
                .extracting(Rotation.Label::text)
                .containsExactly("First group", "Second group", "3", "4");
        assertThat(drawn.rules()).hasSize(2);
    }

    private static Rotation drawn(boolean rightToLeft) {
        return Rotation.of(TURNS, groups(), SIGNS, rightToLeft);
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("A", "First group");
        groups.put("B", "Second group");
        return groups;
    }

    private static Officer elected(Office office, String group) {
        return new Officer(1, office, "Somebody", "XXX", group, LocalDate.EPOCH, 1, null, null);
    }
}
