package org.plenary.responses.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.access.StateContacts;
import org.plenary.languages.Words;
import org.plenary.mail.Letter;
import org.plenary.mail.LetterWriter;
import org.plenary.mail.QueuedLetter;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.springframework.stereotype.Component;

/** Writes the letters of a cycle; nothing is to be said any more once it is closed, or the State submitted all. */
@Component
class ReminderLetter implements LetterWriter {

    static final String KIND = "cycles.reminder";

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Responses responses;
    private final StateContacts contacts;

    ReminderLetter(Cycles cycles, Questionnaires questionnaires, Responses responses, StateContacts contacts) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The matter is {@code 2026/before-14/PER}: the cycle, the occasion and the State. */
    @Override
    public Optional<Letter> write(QueuedLetter queued) {
        var parts = queued.matter().split("/", 3);
        var words = Words.in(queued.language());
        return cycles.find(parts[0])
                .filter(cycle -> cycle.stage() == CycleStage.OPEN)
                .flatMap(cycle -> Occasion.ofWord(parts[1]).flatMap(occasion -> {
                    var open = open(cycle, parts[2], words);
                    return open.isEmpty() ? Optional.empty() : Optional.of(letter(cycle, occasion, open, words));
                }));
    }

    /** The titles of the questionnaires that the State has not submitted. */
    private List<String> open(Cycle cycle, String state, Words words) {
        var submitted = responses.of(state).stream()
                .filter(each -> each.cycle() == cycle.id() && !each.isOpen())
                .map(Response::questionnaire)
                .collect(Collectors.toSet());
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(each -> !submitted.contains(each.id()))
                .map(each -> each.form().title().in(words.language()).text())
                .toList();
    }

    private Letter letter(Cycle cycle, Occasion occasion, List<String> open, Words words) {
        var title = cycle.title().in(words.language()).text();
        var key = "cycles.letter." + occasion.kind().word();
        return new Letter(
                words.text(key + ".subject", title),
                words.text(
                        key + ".text",
                        title,
                        cycle.closes(),
                        contacts.address("/delegation/answers"),
                        words.text("web.site"),
                        open.stream().map(each -> "– " + each).collect(Collectors.joining("\n"))));
    }
}
