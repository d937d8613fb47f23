package org.plenary.treaties.status;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.plenary.treaties.Participation;
import org.plenary.treaties.Standing;
import org.plenary.treaties.Status;

/** The lists of States that stand behind the numbers of a status. */
enum Show {
    PARTIES((each, _) -> each.standing() == Standing.PARTY),
    DEPOSITED((each, status) -> isDeposited(each, status)),
    PENDING((each, _) -> each.standing() == Standing.DEPOSITED),
    SIGNATORIES((each, _) -> each.standing() == Standing.SIGNATORY),
    NEITHER((each, _) -> each.standing() == Standing.NEITHER);

    private final BiPredicate<Status.Participant, Status> belongs;

    Show(BiPredicate<Status.Participant, Status> belongs) {
        this.belongs = belongs;
    }

    /** As addresses write it: {@code ?show=signatories}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Show> of(@Nullable String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    List<Status.Participant> in(Status status) {
        return status.participants().stream()
                .filter(each -> belongs.test(each, status))
                .toList();
    }

    private static boolean isDeposited(Status.Participant participant, Status status) {
        return participant
                .participation()
                .map(Participation::deposited)
                .filter(day -> !day.isAfter(status.on()))
                .isPresent();
    }
}
