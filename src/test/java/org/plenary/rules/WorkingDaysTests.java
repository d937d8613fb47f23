package org.plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;

class WorkingDaysTests {

    private final WorkingDays vienna = WorkingDays.inVienna();

    @Test
    void theEightDaysOfTheFourthSessionAreWorkingDays() {
        var opening = LocalDate.parse("2008-10-08");

        assertThat(opening.datesUntil(LocalDate.parse("2008-10-18")).filter(vienna::isWorkingDay))
                .hasSize(8)
                .doesNotContain(LocalDate.parse("2008-10-11"), LocalDate.parse("2008-10-12"));
    }

    @Test
    void aHolidayOfEveryYearIsNamed() {
        assertThat(vienna.holiday(LocalDate.parse("2026-10-26")))
                .hasValueSatisfying(holiday ->
                        assertThat(holiday.name().in(Language.ENGLISH).text()).isEqualTo("Austrian National Day"));
    }

    @Test
    void easterMondayIsCountedFromEaster() {
        assertThat(WorkingDays.easter(2008)).isEqualTo("2008-03-23");
        assertThat(WorkingDays.easter(2026)).isEqualTo("2026-04-05");
        assertThat(vienna.holiday(LocalDate.parse("2008-03-24"))).isPresent();
    }

    @Test
    void aHolidayOfOneYearIsNotOneOfTheNext() {
        assertThat(vienna.holiday(LocalDate.parse("2008-10-01"))).isPresent();
        assertThat(vienna.holiday(LocalDate.parse("2009-10-01"))).isEmpty();
    }
}
