package org.plenary.delegations.privacy;

import org.plenary.sessions.Sessions;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Erases personal data whose time is over, every night; of many nodes one does it, and the others find nothing left. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightlyErasure {

    static final String PROGRAM = "plenary";

    private final Sessions sessions;
    private final PersonalData data;

    NightlyErasure(Sessions sessions, PersonalData data) {
        this.sessions = sessions;
        this.data = data;
    }

    @Scheduled(cron = "0 17 3 * * *")
    void run() {
        sessions.all().forEach(session -> data.erase(session, PROGRAM));
    }
}
