package org.plenary.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @Test
    void marksThatTurnWhatFollowsAreTakenOut() {
        var name = NameText.of("  \u202EJane\u202C \u200B Doe\u2066 ");

        assertThat(name.text()).isEqualTo("Jane Doe");
        assertThat(name.cleaned()).isTrue();
    }

    @Test
    void nameInOrderStaysAsItIsGiven() {
        for (var given : new String[] {"Ñandú O’Higgins-Śliwa", "محمد علی\u200Cنژاد", "王小明", "Ǎ"}) {
            assertThat(NameText.of(given)).isEqualTo(new NameText(given, false));
            assertThat(NameText.of(given).problem()).isEmpty();
        }
    }

    @Test
    void pictureIsNoName() {
        assertThat(NameText.of("Jane 😀").problem()).contains("picture");
        assertThat(NameText.of("Jane \uD83D").problem()).contains("sign");
    }

    @Test
    void threeHundredCharactersAreTooMany() {
        assertThat(NameText.of("n".repeat(300)).problem()).contains("long");
        assertThat(NameText.of("n".repeat(120)).problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Ali, Muhammad, Ali",
        "محمد, علي, Mohammed, Ali",
        "Чайковский, Пётр, Tchaikovsky, Piotr",
        "王, 小明, Wang, Xiaoming",
        "Müller, Jürgen, Muller, Jurgen",
        "Doe, Jane, Jane, Doe",
        "Al-Rashid, Omar, Rashid, Omar",
    })
    void oneNameIsKnownInTwoSpellings(String family, String given, String otherFamily, String otherGiven) {
        assertThat(Likeness.of(family, given)).isEqualTo(Likeness.of(otherFamily, otherGiven));
    }

    @ParameterizedTest
    @CsvSource({"Li, Wei, Lo, Wu", "Smith, John, Smith, Jane", "Garcia, Ana, Gracian, Inés"})
    void twoNamesStayTwo(String family, String given, String otherFamily, String otherGiven) {
        assertThat(Likeness.of(family, given)).isNotEqualTo(Likeness.of(otherFamily, otherGiven));
    }

    @Test
    void codeOfABadgeIsReadAsTypedAndKnowsOneWrongSign() {
        var code = BadgeCode.drawn();
        var typed = code.toString();

        assertThat(BadgeCode.read(" " + typed.toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        for (int place = 0; place < 12; place++) {
            var wrong = new StringBuilder(code.signs());
            wrong.setCharAt(place, code.signs().charAt(place) == 'K' ? 'M' : 'K');
            assertThat(BadgeCode.read(wrong.toString())).isEmpty();
        }
        assertThat(BadgeCode.read("")).isEmpty();
        assertThat(BadgeCode.read("K".repeat(300))).isEmpty();
    }

    @Test
    void codesAreDrawnByLot() {
        assertThat(Stream.generate(BadgeCode::drawn).limit(1000).distinct()).hasSize(1000);
        assertThat(IntStream.range(0, 12)
                        .mapToObj(place -> Stream.generate(BadgeCode::drawn)
                                .limit(200)
                                .map(code -> code.signs().charAt(place))
                                .distinct()
                                .count()))
                .allSatisfy(signs -> assertThat(signs).isGreaterThan(20));
    }
}
