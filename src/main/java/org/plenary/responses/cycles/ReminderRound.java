package org.plenary.responses.cycles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Standings;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the letters that are due, once an hour; of many nodes that do the same round, one sends each letter. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReminderRound {

    private final Cycles cycles;
    private final Standings standings;
    private final CycleLetters letters;
    private final Clock clock;

    ReminderRound(Cycles cycles, Standings standings, CycleLetters letters, Clock clock) {
        this.cycles = cycles;
        this.standings = standings;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 * * * *")
    void run() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        cycles.all().stream().filter(cycle -> cycle.stage() == CycleStage.OPEN).forEach(cycle -> send(cycle, today));
    }

    /** Of reminders that are due at once only the latest is sent; the invitation goes before all of them. */
    private void send(Cycle cycle, LocalDate today) {
        var open = withoutSubmission(cycle);
        List.of(LetterKind.OVERDUE, LetterKind.THREE_DAYS, LetterKind.TWO_WEEKS, LetterKind.INVITATION).stream()
                .filter(isDue(cycle, today))
                .findFirst()
                .ifPresent(kind -> letters.queue(cycle, kind, open));
    }

    private static Predicate<LetterKind> isDue(Cycle cycle, LocalDate today) {
        return kind -> kind.due(cycle).filter(day -> !day.isAfter(today)).isPresent();
    }

    /** The States that have not submitted all they are asked. */
    private List<String> withoutSubmission(Cycle cycle) {
        var submitted = standings.in(cycle).stream()
                .filter(each -> each.stage() == ResponseStage.SUBMITTED || each.stage() == ResponseStage.ACCEPTED)
                .collect(Collectors.groupingBy(Standings.Standing::state, Collectors.counting()));
        return cycle.invited().stream()
                .filter(state -> submitted.getOrDefault(state, 0L)
                        < cycle.questionnaires().size())
                .toList();
    }
}
