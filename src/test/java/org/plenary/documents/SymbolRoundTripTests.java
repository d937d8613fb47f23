package org.plenary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of symbols, tried on many that a seeded generator makes up: parse(print(x)) = x. */
class SymbolRoundTripTests {

    private static final List<String> BODIES = List.of(
            "CTOC/COP",
            "CAC/COSP",
            "CAC/COSP/IRG",
            "A",
            "A/C.3",
            "E/CN.15",
            "S",
            "FCCC/CP",
            "UNEP/CBD/COP",
            "CBD/COP",
            "A/HRC");
    private static final List<String> SERIES = List.of("INF", "CRP", "L", "NGO", "WP");
    private static final List<String> CHANGES = List.of("Rev", "Add", "Corr", "Amend");
    private static final List<String> AROUND =
            List.of("（|）", "(|).", " |, and", "文件|和", "、|。", "“|”", "الوثيقة |، ", "\n|\n\n");

    record Made(
            String body, String group, String period, String series, int number, List<String> changes, String text) {}

    static Stream<Made> symbols() {
        var random = new Random(20081008);
        return IntStream.range(0, 2_000).mapToObj(_ -> make(random));
    }

    private static Made make(Random random) {
        var body = any(BODIES, random);
        var group = random.nextInt(4) == 0 ? "WG." + (1 + random.nextInt(12)) : "";
        var period = Integer.toString(random.nextBoolean() ? 1946 + random.nextInt(100) : 1 + random.nextInt(80));
        var series = random.nextBoolean() ? any(SERIES, random) : "";
        int number = 1 + random.nextInt(1_500);
        var changes = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> any(CHANGES, random) + "." + (1 + random.nextInt(12)))
                .toList();
        var parts = new ArrayList<String>(List.of(body));
        parts.add(group);
        parts.add(period);
        parts.add(series.isEmpty() ? "" + number : series + (random.nextBoolean() ? "." : "/") + number);
        parts.addAll(changes);
        parts.removeIf(String::isEmpty);
        return new Made(body, group, period, series, number, changes, String.join("/", parts));
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void whatIsPrintedIsReadAgain(Made made) {
        var symbol = DocumentSymbol.of(made.text());

        assertThat(DocumentSymbol.of(symbol.toString())).isEqualTo(symbol);
        assertThat(symbol.body()).isEqualTo(made.body());
        assertThat(symbol.workingGroup().orElse("")).isEqualTo(made.group());
        assertThat(IntStream.concat(symbol.year().stream(), symbol.session().stream()))
                .containsExactly(Integer.parseInt(made.period()));
        assertThat(symbol.series()).isEqualTo(made.series());
        assertThat(symbol.number()).hasValue(made.number());
        assertThat(symbol.changes()).isEqualTo(made.changes());
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void whatIsPrintedInATextIsFoundAgain(Made made) {
        var random = new Random(made.text().hashCode());
        var around = any(AROUND, random).split("\\|", -1);
        var parted = random.nextBoolean() ? made.text().replaceFirst("/(?=[^/]*$)", "/\n") : made.text();

        var found = DocumentSymbol.in(around[0] + parted + around[1]);

        assertThat(found).extracting(FoundSymbol::symbol).containsExactly(DocumentSymbol.of(made.text()));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void twoSymbolsMakeADoubleOne(Made made) {
        var other = "ST/NAR.5/2011/" + made.number();

        var symbol = DocumentSymbol.of(made.text() + "-" + other);

        assertThat(symbol.symbols()).containsExactly(DocumentSymbol.of(made.text()), DocumentSymbol.of(other));
        assertThat(DocumentSymbol.in("see " + symbol + "."))
                .extracting(FoundSymbol::symbol)
                .containsExactly(symbol);
    }
}
