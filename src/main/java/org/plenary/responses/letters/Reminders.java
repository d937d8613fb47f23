package org.plenary.responses.letters;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.questionnaires.Cycle;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.responses.Response;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Responses;
import org.plenary.responses.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be written to: the invitation first, later only the latest reminder that is due, never one for what is over. */
@Service
class Reminders {

    private final ReminderCalendars calendars;
    private final CycleLetters letters;
    private final Responses responses;
    private final Standings standings;
    private final ProceduralRecord record;

    Reminders(
            ReminderCalendars calendars,
            CycleLetters letters,
            Responses responses,
            Standings standings,
            ProceduralRecord record) {
        this.calendars = calendars;
        this.letters = letters;
        this.responses = responses;
        this.standings = standings;
        this.record = record;
    }

    /**
     * Sends what is due in a cycle, unless another node does so just now.
     *
     * @return to how many States
     */
    @Transactional
    public int send(Cycle cycle, LocalDate today) {
        return calendars.take(cycle).map(days -> send(cycle, days, today)).orElse(0);
    }

    /** Nobody is reminded in the round that invites. */
    private int send(Cycle cycle, ReminderDays days, LocalDate today) {
        var open = withoutSubmission(cycle);
        var invited = Occasion.INVITATION.isDue(cycle, today)
                ? letters.queue(cycle, Occasion.INVITATION, open)
                : List.<String>of();
        return days.reminders().stream()
                .filter(reminder -> reminder.isDue(cycle, today))
                .reduce((_, latest) -> latest)
                .map(reminder -> invited.size() + remind(cycle, reminder, open, invited))
                .orElse(invited.size());
    }

    private int remind(Cycle cycle, Occasion reminder, List<String> open, List<String> invitedNow) {
        var invited = letters.invitedBefore(cycle, reminder.due(cycle).orElseThrow());
        return letters.queue(
                        cycle,
                        reminder,
                        open.stream()
                                .filter(state -> invited.contains(state) && !invitedNow.contains(state))
                                .toList())
                .size();
    }

    /** The States that have not submitted all they are asked. */
    private List<String> withoutSubmission(Cycle cycle) {
        var submitted = responses.in(cycle).stream()
                .filter(each -> each.stage() == ResponseStage.SUBMITTED || each.stage() == ResponseStage.ACCEPTED)
                .collect(Collectors.groupingBy(Response::state, Collectors.counting()));
        return cycle.invited().stream()
                .filter(state -> submitted.getOrDefault(state, 0L)
                        < cycle.questionnaires().size())
                .toList();
    }

    /** The invited States that never submitted a response to any questionnaire. */
    List<String> neverAnswered(Cycle cycle) {
        Set<String> ever = new HashSet<>(standings.whoEverSubmitted());
        return cycle.invited().stream().filter(state -> !ever.contains(state)).toList();
    }

    /** Writes to all that never answered, which goes on record; to nobody twice. */
    @Transactional
    public int writeToNeverAnswered(Cycle cycle, String by) {
        var states = letters.queue(cycle, Occasion.NEVER_ANSWERED, neverAnswered(cycle));
        if (!states.isEmpty()) {
            record.append(Act.of("cycles", "sent-to-never-answered", by)
                    .about("cycles/" + cycle.key())
                    .with("cycle", cycle.key())
                    .with("states", Integer.toString(states.size())));
        }
        return states.size();
    }
}
