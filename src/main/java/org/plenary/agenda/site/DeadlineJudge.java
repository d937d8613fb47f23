package org.plenary.agenda.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;

/**
 * Says of each deadline whether it is ahead, past, met or missed. Met or missed is only said where the register knows the
 * day on which a paper was issued.
 *
 * @param paper the paper that the agenda came with; null if it is not in the register
 * @param papers those of the agenda
 */
record DeadlineJudge(
        Session session, @Nullable DocumentSummary paper, Collection<DocumentSummary> papers, LocalDate today) {

    List<DeadlineLine.Judged> judge(List<Deadline> deadlines, Words words) {
        return deadlines.stream().map(deadline -> judge(deadline, words)).toList();
    }

    private DeadlineLine.Judged judge(Deadline deadline, Words words) {
        return switch (deadline.what()) {
            case AGENDA -> agenda(deadline, words);
            case ISSUANCE -> issuance(deadline, words);
            case SUBMISSION, BUDGET, ORGANIZATIONS, CREDENTIALS -> unknown(deadline);
        };
    }

    private DeadlineLine.Judged agenda(Deadline deadline, Words words) {
        var issued = paper == null ? null : paper.issued();
        if (issued == null) {
            return unknown(deadline);
        }
        var state = issued.isAfter(deadline.day()) ? "missed" : "met";
        return new DeadlineLine.Judged(deadline, state, words.text("agenda.deadline-fact." + state, issued));
    }

    /** Of the papers made for this session whose day is known, how many were in time. */
    private DeadlineLine.Judged issuance(Deadline deadline, Words words) {
        var days = papers.stream()
                .filter(each -> isOfThisSession(each.symbol()))
                .map(DocumentSummary::issued)
                .filter(Objects::nonNull)
                .toList();
        long inTime = days.stream().filter(day -> !day.isAfter(deadline.day())).count();
        if (days.isEmpty()) {
            return unknown(deadline);
        }
        return new DeadlineLine.Judged(
                deadline,
                inTime < days.size() ? "missed" : isPast(deadline) ? "met" : "ahead",
                words.text("agenda.deadline-fact.papers", inTime, days.size()));
    }

    private DeadlineLine.Judged unknown(Deadline deadline) {
        var state = deadline.day().equals(today) ? "now" : isPast(deadline) ? "past" : "ahead";
        return new DeadlineLine.Judged(deadline, state, null);
    }

    private boolean isPast(Deadline deadline) {
        return deadline.day().isBefore(today);
    }

    private boolean isOfThisSession(DocumentSymbol symbol) {
        return symbol.text()
                .startsWith(session.body().symbol() + "/" + session.opens().getYear() + "/");
    }
}
