package org.plenary.responses.letters;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.access.StateContacts;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.mail.QueuedLetter;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.responses.letters.LettersPage.Due;
import org.plenary.responses.letters.LettersPage.Example;
import org.plenary.responses.letters.LettersPage.Preview;
import org.plenary.responses.letters.LettersPage.Recipient;
import org.plenary.responses.letters.LettersPage.Sent;
import org.plenary.responses.letters.LettersPage.Tongue;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the pages of the letters of a cycle. */
@Component
class LettersPages {

    private final CycleLetters letters;
    private final ReminderCalendars calendars;
    private final Reminders reminders;
    private final ReminderLetter writer;
    private final StateLanguages languages;
    private final StateContacts contacts;
    private final Treaties treaties;

    LettersPages(
            CycleLetters letters,
            ReminderCalendars calendars,
            Reminders reminders,
            ReminderLetter writer,
            StateLanguages languages,
            StateContacts contacts,
            Treaties treaties) {
        this.letters = letters;
        this.calendars = calendars;
        this.reminders = reminders;
        this.writer = writer;
        this.languages = languages;
        this.contacts = contacts;
        this.treaties = treaties;
    }

    LettersPage of(Cycle cycle, Words words) {
        var days = calendars.of(cycle);
        var sent = letters.sent(cycle);
        var known = contacts.focalPoints();
        var tongues = languages.all();
        var invited = inOrder(cycle.invited(), words);
        return new LettersPage(
                cycle.title().in(words.language()),
                "/desk/cycles/" + cycle.key(),
                address(cycle),
                cycle.stage() == CycleStage.OPEN,
                letters.canBeSent(),
                ReminderDays.typed(days.before()),
                ReminderDays.typed(days.after()),
                calendar(cycle, days, sent, words),
                words.text("cycles.never-count", reminders.neverAnswered(cycle).size()),
                sent.stream().map(each -> sent(each, words)).toList(),
                invited.stream()
                        .filter(state -> !known.containsKey(state.code()))
                        .map(state -> name(state, words))
                        .toList(),
                invited.stream().map(state -> tongue(state, tongues, words)).toList());
    }

    private static String address(Cycle cycle) {
        return "/desk/cycles/" + cycle.key() + "/letters";
    }

    private List<State> inOrder(List<String> codes, Words words) {
        return codes.stream()
                .flatMap(code -> treaties.state(code).stream())
                .sorted(Alphabet.of(words.language()))
                .toList();
    }

    private List<Due> calendar(Cycle cycle, ReminderDays days, List<CycleLetters.Sent> sent, Words words) {
        var counts = sent.stream().collect(Collectors.groupingBy(CycleLetters.Sent::kind, Collectors.counting()));
        return Stream.of(Stream.of(Occasion.INVITATION), days.reminders().stream(), Stream.of(Occasion.NEVER_ANSWERED))
                .flatMap(occasions -> occasions)
                .map(occasion -> new Due(
                        occasion.name(words),
                        occasion.due(cycle).map(words::date).orElse(words.text("cycles.by-hand")),
                        counts.containsKey(occasion.word())
                                ? words.text("cycles.letter-states", counts.get(occasion.word()))
                                : ""))
                .toList();
    }

    private Sent sent(CycleLetters.Sent letter, Words words) {
        return new Sent(
                Occasion.ofWord(letter.kind())
                        .map(occasion -> occasion.name(words))
                        .orElse(letter.kind()),
                words.date(LocalDate.ofInstant(letter.queued(), ZoneOffset.UTC)),
                treaties.nameOf(letter.state(), words.language()),
                words.text("web.language." + letter.language().tag()),
                String.join(", ", letter.recipients()));
    }

    private static Tongue tongue(State state, Map<String, Language> tongues, Words words) {
        var language = tongues.getOrDefault(state.code(), Language.ENGLISH);
        return new Tongue(
                state.code(), name(state, words), language.tag(), words.text("web.language." + language.tag()));
    }

    private static String name(State state, Words words) {
        return state.name().in(words.language()).text();
    }

    /** To whom a letter to all that never answered goes, and what it says in each of their languages. */
    Preview preview(Cycle cycle, Words words) {
        var known = contacts.focalPoints();
        var tongues = languages.all();
        var had = letters.sent(cycle).stream()
                .filter(each -> each.kind().equals(Occasion.NEVER_ANSWERED.word()))
                .map(CycleLetters.Sent::state)
                .collect(Collectors.toSet());
        var states = inOrder(reminders.neverAnswered(cycle), words);
        var reached = states.stream()
                .filter(state -> known.containsKey(state.code()) && !had.contains(state.code()))
                .toList();
        return new Preview(
                cycle.title().in(words.language()),
                address(cycle),
                address(cycle) + "/never-answered",
                cycle.stage() == CycleStage.OPEN,
                letters.canBeSent(),
                reached.size(),
                states.stream()
                        .map(state -> new Recipient(
                                name(state, words),
                                tongue(state, tongues, words).language(),
                                String.join(", ", known.getOrDefault(state.code(), List.of())),
                                had.contains(state.code())
                                        ? words.text("cycles.had")
                                        : known.containsKey(state.code()) ? "" : words.text("cycles.no-contact")))
                        .toList(),
                examples(cycle, reached, tongues, words));
    }

    private List<Example> examples(Cycle cycle, List<State> reached, Map<String, Language> tongues, Words words) {
        return reached.stream()
                .collect(Collectors.toMap(
                        state -> tongues.getOrDefault(state.code(), Language.ENGLISH),
                        State::code,
                        (first, _) -> first))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .flatMap(entry -> example(cycle, entry.getValue(), entry.getKey(), words).stream())
                .toList();
    }

    private Optional<Example> example(Cycle cycle, String state, Language language, Words words) {
        var matter = "%s/%s/%s".formatted(cycle.key(), Occasion.NEVER_ANSWERED.word(), state);
        return writer.write(new QueuedLetter(ReminderLetter.KIND, "", matter, language))
                .map(letter -> new Example(
                        words.text("web.language." + language.tag()),
                        language.tag(),
                        language.direction(),
                        letter.subject(),
                        letter.text().lines().toList()));
    }
}
