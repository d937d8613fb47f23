package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.PaperInOrder.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaVersion.Adoption;
import org.plenary.record.Act;
import org.plenary.record.Entry;
import org.plenary.record.ProceduralRecord;
import org.plenary.record.Ruling;
import org.plenary.rules.Citation;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done to an agenda is on record, in the transaction in which it is done. */
class ActsOnAgendaTests extends AcceptingPapers {

    @Autowired
    ProceduralRecord record;

    @Test
    void paperIsAcceptedWithItsSymbolLanguageAndVersion() {
        accepted(paper().read());

        var act = acts().getLast();
        assertThat(act.name()).isEqualTo("accepted");
        assertThat(act.actor()).isEqualTo("Officer");
        assertThat(act.session()).isEqualTo("91");
        assertThat(act.content()).containsEntry("version", "1").containsEntry("language", "en");
        assertThat(act.content().get("paper")).isNotEmpty();
    }

    @Test
    void takingBackIsAnActOfItsOwnAlsoWhereTheSessionGoesWithIt() {
        var paper = received(paper().read());
        agendas.accept(paper, paper().read(), 0, "Officer");

        agendas.undo(paper, "Another");

        assertThat(acts()).extracting(Act::name).containsExactly("accepted", "undone");
        assertThat(acts().getLast().actor()).isEqualTo("Another");
        assertThat(acts().getLast().content()).containsEntry("version", "0");
    }

    @Test
    void editsAndWhatTakesThemBackFollowOneAnother() {
        accepted(paper().read());
        agendas.revise(session(), 1, List.of(current().items().getFirst()), "Officer");

        agendas.undoEdit(session(), 2, "Another");

        assertThat(acts()).extracting(Act::name).containsExactly("accepted", "edited", "edit-undone");
        assertThat(acts().getLast().content()).containsEntry("version", "1");
    }

    @Test
    void adoptionIsUnderRule11WithWhatWasRuledOnTheFindings() {
        accepted(paper().read());
        var ruling = new Ruling("supplementary-late", "Officer", "");

        agendas.adopt(session(), 1, new Adoption(LocalDate.of(2091, 10, 8), "1st meeting"), List.of(ruling), "Officer");

        var act = acts().getLast();
        assertThat(act.authority()).isEqualTo(Citation.rule(11));
        assertThat(act.content()).containsEntry("day", "2091-10-08").containsEntry("meeting", "1st meeting");
        assertThat(act.rulings()).containsExactly(ruling);
    }

    @Test
    void whatIsRefusedIsNoAct() {
        accepted(paper().read());

        agendas.revise(session(), 7, current().items(), "Officer");
        agendas.undoEdit(session(), 1, "Officer");

        assertThat(acts()).hasSize(1);
    }

    private List<Act> acts() {
        return record.historyOf("agenda/91").stream().map(Entry::act).toList();
    }
}
