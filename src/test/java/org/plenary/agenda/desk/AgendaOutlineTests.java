package org.plenary.agenda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

class AgendaOutlineTests {

    private final AgendaOutline agenda = AgendaOutline.of(Stream.of("1", "1(a)", "1(b)", "1(b)(i)", "2", "3")
            .map(AgendaOutlineTests::item)
            .toList());

    @Test
    void outlineGivesTheItemsBackAsTheyWere() {
        assertThat(told(agenda))
                .containsExactly(
                        "1 was 1", "1(a) was 1(a)", "1(b) was 1(b)", "1(b)(i) was 1(b)(i)", "2 was 2", "3 was 3");
    }

    @Test
    void insertedItemNumbersThoseAfterItAnew() {
        assertThat(told(agenda.inserting(ItemNumber.of(2), item("9"))))
                .containsExactly(
                        "1 was 1",
                        "1(a) was 1(a)",
                        "1(b) was 1(b)",
                        "1(b)(i) was 1(b)(i)",
                        "2 was 9",
                        "3 was 2",
                        "4 was 3");
    }

    @Test
    void itemMayBeAddedAfterTheLast() {
        assertThat(told(agenda.inserting(ItemNumber.of(1, 3), item("9")))).contains("1(c) was 9");
        assertThat(told(agenda.inserting(ItemNumber.of(3, 1), item("9")))).contains("3(a) was 9");
    }

    @Test
    void deletedItemTakesThoseBelowWithIt() {
        assertThat(told(agenda.without(ItemNumber.of(1)))).containsExactly("1 was 2", "2 was 3");
    }

    @Test
    void movedItemTakesThoseBelowWithIt() {
        assertThat(told(agenda.moving(ItemNumber.of(1, 2), ItemNumber.of(2))))
                .containsExactly("1 was 1", "1(a) was 1(a)", "2 was 1(b)", "2(a) was 1(b)(i)", "3 was 2", "4 was 3");
    }

    @Test
    void numbersOfItemsFollowThemToTheirPlaces() {
        var moved = agenda.moving(ItemNumber.of(1, 2), ItemNumber.of(2)).without(ItemNumber.of(3));

        var numbers = moved.numbersSince(agenda);

        assertThat(numbers.of(ItemNumber.of("1(b)(i)"))).contains(ItemNumber.of("2(a)"));
        assertThat(numbers.of(ItemNumber.of(2))).isEmpty();
        assertThat(numbers.of(ItemNumber.of(3))).contains(ItemNumber.of(3));
        assertThat(numbers.reversed().of(ItemNumber.of("2(a)"))).contains(ItemNumber.of("1(b)(i)"));
    }

    @Test
    void renamingNumbersNothing() {
        var renamed = agenda.replacing(ItemNumber.of(1, 2), item("9"));

        assertThat(renamed.numbersSince(agenda).changesNothing()).isTrue();
    }

    @Test
    void noItemGoesBelowTheThirdLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda.moving(ItemNumber.of(1, 2), ItemNumber.of(1, 1, 1)));
    }

    @Test
    void placeMustFollowOnAnItem() {
        assertThatIllegalArgumentException().isThrownBy(() -> agenda.inserting(ItemNumber.of(5), item("9")));
        assertThatIllegalArgumentException().isThrownBy(() -> agenda.inserting(ItemNumber.of(7, 1), item("9")));
        assertThatIllegalArgumentException().isThrownBy(() -> agenda.without(ItemNumber.of(2, 1)));
    }

    private static AgendaItem item(String number) {
        return AgendaItem.titled(ItemNumber.of(number), MultilingualText.of(Language.ENGLISH, number));
    }

    private static List<String> told(AgendaOutline outline) {
        return outline.items().stream()
                .map(item -> "%s was %s".formatted(item.number(), item.title().in(Language.ENGLISH)))
                .toList();
    }
}
