package org.plenary.treaties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.languages.Language;
import org.springframework.beans.factory.annotation.Autowired;

@WithReferenceData
@DisplayName("The status of the treaties, from the reference data")
class TreatiesTests {

    private static final LocalDate FOURTH_SESSION = LocalDate.of(2008, 10, 8);

    private final Treaties treaties;

    @Autowired
    TreatiesTests(Treaties treaties) {
        this.treaties = treaties;
    }

    @Test
    void loadingAgainIsNotNeeded(@Autowired TreatyReference reference) {
        assertThat(reference.isMissing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UNTOC,147,146,29", "TIP,124,123,23", "SOM,116,114,27", "FIREARMS,77,76,24"})
    void statusOnTheDayOfTheFourthSession(String code, int deposited, int inForce, int signatoriesOnly) {
        var status = treaties.status(instrument(code), FOURTH_SESSION);

        assertThat(status.deposited()).isEqualTo(deposited);
        assertThat(status.inForce()).isEqualTo(inForce);
        assertThat(status.signatoriesOnly()).isEqualTo(signatoriesOnly);
    }

    @ParameterizedTest
    @CsvSource({"AFR,43", "APG,28", "EEG,22", "GRULAC,27", "WEOG,24", ",2"})
    void partiesByRegionalGroup(String group, int inForce) {
        assertThat(treaties.status(instrument("UNTOC"), FOURTH_SESSION)
                        .in(group)
                        .inForce())
                .isEqualTo(inForce);
    }

    @Test
    void partiesToTheConventionAndAllProtocols() {
        assertThat(treaties.partiesToAll(treaties.family(instrument("TIP")), FOURTH_SESSION))
                .hasSize(72);
    }

    @Test
    void everyStateOfTheDayHasATile() {
        var states = treaties.status(instrument("UNTOC"), FOURTH_SESSION).participants().stream()
                .map(Status.Participant::state)
                .toList();

        assertThat(states)
                .filteredOn(state -> state.kind() == State.Kind.MEMBER)
                .hasSize(192);
        assertThat(states)
                .extracting(State::code)
                .contains("MNE", "VAT", "COK", "EU")
                .doesNotContain("SSD");
    }

    @Test
    void stateThatSignedBeforeItsAdmissionIsShown() {
        assertThat(treaties.standing(instrument("UNTOC"), state("CHE"), LocalDate.of(2001, 1, 1)))
                .hasValueSatisfying(swiss -> assertThat(swiss.standing()).isEqualTo(Standing.SIGNATORY));
        assertThat(treaties.standing(instrument("UNTOC"), state("TLS"), LocalDate.of(2001, 1, 1)))
                .isEmpty();
    }

    @Test
    void successionCountsAsInForceBeforeItCountsAsDeposited() {
        var between = treaties.status(instrument("UNTOC"), LocalDate.of(2006, 8, 1));

        assertThat(between.partiesBeforeTheirPaper())
                .extracting(each -> each.state().code())
                .containsExactly("MNE");
        assertThat(treaties.status(instrument("UNTOC"), LocalDate.of(2006, 10, 23))
                        .partiesBeforeTheirPaper())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNTOC,ARM", "TIP,RWA", "SOM,AZE", "FIREARMS,POL", "UNCAC,ECU"})
    @DisplayName("The day on which each treaty entered into force follows from the deposits")
    void entryIntoForceFollowsFromTheDeposits(String code, String decisive) {
        var instrument = instrument(code);
        var day = treaties.decisiveDay(instrument).orElseThrow();
        var convention = Optional.ofNullable(instrument.supplements())
                .map(parent -> instrument(parent).inForce());

        assertThat(treaties.depositsBefore(instrument, day).toList())
                .filteredOn(deposit -> day.equals(deposit.deposited()))
                .extracting(Participation::state)
                .contains(decisive);
        assertThat(EntryIntoForce.ofTreaty(day, convention)).isEqualTo(instrument.inForce());
    }

    @Test
    @DisplayName("Totals that others published agree, but for two that differ by one")
    void publishedTotalsAgree() {
        record Difference(String instrument, LocalDate day, int difference) {}
        var differences = treaties.instruments().stream()
                .flatMap(instrument -> treaties.publishedTotals(instrument).stream()
                        .filter(total -> instrument.isCoveredOn(total.day()))
                        .map(total -> new Difference(
                                instrument.code(),
                                total.day(),
                                treaties.status(instrument, total.day()).deposited() - total.parties())))
                .toList();

        assertThat(differences).hasSize(9);
        assertThat(differences)
                .filteredOn(each -> each.difference() != 0)
                .containsExactlyInAnyOrder(
                        new Difference("UNTOC", LocalDate.of(2004, 2, 13), 1),
                        new Difference("FIREARMS", LocalDate.of(2005, 3, 8), 1));
    }

    @Test
    void publishedSignaturesAgree() {
        for (var instrument : treaties.instruments()) {
            for (var total : treaties.publishedTotals(instrument)) {
                if (total.signatories() != null) {
                    assertThat(treaties.status(instrument, total.day()).signed())
                            .as("%s on %s", instrument.code(), total.day())
                            .isEqualTo(total.signatories());
                }
            }
        }
    }

    @Test
    @DisplayName("Convention, art. 37, para. 2: a Party to a Protocol is a Party to the Convention")
    void partiesToAProtocolArePartiesToTheConvention() {
        for (var day : List.of(FOURTH_SESSION, LocalDate.of(2005, 1, 1), LocalDate.of(2014, 1, 1))) {
            var convention = treaties.status(instrument("UNTOC"), day).parties();
            for (var protocol : List.of("TIP", "SOM", "FIREARMS")) {
                assertThat(convention)
                        .containsAll(treaties.status(instrument(protocol), day).parties());
            }
        }
    }

    @Test
    void everyStateHasItsNameInSixLanguages() {
        assertThat(treaties.states())
                .hasSize(198)
                .allSatisfy(state -> assertThat(state.name().texts().keySet())
                        .as(state.code())
                        .containsExactlyInAnyOrder(Language.values()));
    }

    @Test
    void articlesKeepTheTitlesThatExist() {
        var sixteen = treaties.article(instrument("untoc"), 16).orElseThrow();

        assertThat(sixteen.title().in(Language.ENGLISH).text()).isEqualTo("Extradition");
        assertThat(treaties.articles(instrument("UNTOC"))).hasSize(41);
        assertThat(treaties.article(instrument("UNTOC"), 42)).isEmpty();
    }

    private Instrument instrument(String code) {
        return treaties.instrument(code).orElseThrow();
    }

    private State state(String code) {
        return treaties.state(code).orElseThrow();
    }
}
