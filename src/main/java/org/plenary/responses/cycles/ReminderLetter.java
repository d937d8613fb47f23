package org.plenary.responses.cycles;

import java.util.Optional;
import org.plenary.access.StateContacts;
import org.plenary.languages.Words;
import org.plenary.mail.Letter;
import org.plenary.mail.LetterWriter;
import org.plenary.mail.QueuedLetter;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.springframework.stereotype.Component;

/** Writes the letters of a cycle; one whose cycle was closed meanwhile says nothing any more. */
@Component
class ReminderLetter implements LetterWriter {

    static final String KIND = "cycles.reminder";

    private final Cycles cycles;
    private final StateContacts contacts;

    ReminderLetter(Cycles cycles, StateContacts contacts) {
        this.cycles = cycles;
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The matter is {@code 2026/two-weeks}: the cycle and the kind of letter. */
    @Override
    public Optional<Letter> write(QueuedLetter queued) {
        var parts = queued.matter().split("/", 2);
        return cycles.find(parts[0])
                .filter(cycle -> cycle.stage() == CycleStage.OPEN)
                .map(cycle -> letter(cycle, parts[1], Words.in(queued.language())));
    }

    private Letter letter(Cycle cycle, String kind, Words words) {
        var title = cycle.title().in(words.language()).text();
        return new Letter(
                words.text("cycles.letter." + kind + ".subject", title),
                words.text(
                        "cycles.letter." + kind + ".text",
                        title,
                        cycle.closes(),
                        contacts.address("/delegation/answers"),
                        words.text("web.site")));
    }
}
