package org.plenary.observers.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.observers.checks.ObserversInOrder.OPENS;
import static org.plenary.rules.Citation.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.observers.Circulation;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;

@DisplayName("Rule 17, para. 2, the list at least 30 days before")
class ListCirculationTests {

    private final ListCirculation rule = new ListCirculation(OPENS, 30);

    private static Circulation on(LocalDate day) {
        return new Circulation(1, day, "", List.of());
    }

    @Test
    void deadlineIsTheEighthOfSeptember() {
        assertThat(rule.deadline()).isEqualTo("2008-09-08");
    }

    @Test
    void listOnTheLastDayIsInTime() {
        assertThat(rule.check(List.of(on(LocalDate.of(2008, 9, 8))), 0, OPENS)).isEmpty();
    }

    @Test
    void listOneDayLaterIsABreach() {
        assertThat(rule.check(List.of(on(LocalDate.of(2008, 9, 9))), 0, OPENS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("observer-list-late");
                    assertThat(finding.weight()).isEqualTo(Weight.BREACH);
                    assertThat(finding.citation()).isEqualTo(rule(17).para(2));
                    assertThat(finding.about()).isEqualTo("lists/1");
                });
    }

    @Test
    void applicationsThatWaitAreNotedUntilTheDeadlineAndABreachAfterIt() {
        assertThat(rule.check(List.of(), 2, LocalDate.of(2008, 9, 8)))
                .extracting(Finding::code, Finding::weight)
                .containsExactly(tuple("observer-list-due", Weight.NOTE));
        assertThat(rule.check(List.of(), 2, LocalDate.of(2008, 9, 9)))
                .extracting(Finding::code, Finding::weight)
                .containsExactly(tuple("observer-list-overdue", Weight.BREACH));
    }

    @Test
    void nothingIsDueWhereNobodyWaits() {
        assertThat(rule.check(List.of(), 0, OPENS)).isEmpty();
    }
}
