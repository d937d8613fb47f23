package org.plenary.responses.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the letters that are due, once an hour; of many nodes that do the same round, one sends each letter. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ReminderRound {

    private final Cycles cycles;
    private final Reminders reminders;
    private final Clock clock;

    ReminderRound(Cycles cycles, Reminders reminders, Clock clock) {
        this.cycles = cycles;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(cron = "${plenary.reminders.round:0 7 * * * *}")
    void run() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        cycles.all().stream()
                .filter(cycle -> cycle.stage() == CycleStage.OPEN)
                .forEach(cycle -> reminders.send(cycle, today));
    }
}
