package org.plenary.treaties;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All reference data of the room, held in memory: some thousand rows that change only with a new edition of Plenary. */
record TreatyCollection(
        List<RegionalGroup> groups,
        Map<String, State> states,
        List<Instrument> instruments,
        List<Article> articles,
        Map<String, Map<String, Participation>> participations,
        List<PublishedTotal> publishedTotals,
        List<LaterFact> laterFacts) {

    static TreatyCollection of(TreatyTables.Rows rows) {
        return new TreatyCollection(
                rows.groups(),
                rows.states().stream().collect(Collectors.toUnmodifiableMap(State::code, Function.identity())),
                rows.instruments(),
                rows.articles(),
                rows.participations().stream()
                        .collect(Collectors.groupingBy(
                                Participation::instrument,
                                Collectors.toUnmodifiableMap(Participation::state, Function.identity()))),
                rows.publishedTotals(),
                rows.laterFacts());
    }

    /** By the code of the State. */
    Map<String, Participation> participationsIn(Instrument instrument) {
        return participations.getOrDefault(instrument.code(), Map.of());
    }
}
