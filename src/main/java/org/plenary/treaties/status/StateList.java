package org.plenary.treaties.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Participation;
import org.plenary.treaties.Standing;
import org.plenary.treaties.Status;

/** The States behind a number, in the alphabetical order of the page's language, with what each did by the day. */
record StateList(String heading, List<Row> rows) {

    /** A State; dates are empty where nothing had happened by the day. */
    record Row(
            String code,
            Localized name,
            String standing,
            String signed,
            String deposited,
            String inForce,
            String note) {}

    /**
     * The list.
     *
     * @param status all States, or those of one group
     * @param group the name of the group; null for all
     */
    static StateList of(Show show, Status status, @Nullable String group, Words words) {
        var rows = show.in(status).stream()
                .sorted(Comparator.comparing(Status.Participant::state, Alphabet.of(words.language())))
                .map(each -> row(each, status.on(), words))
                .toList();
        var title = words.text("treaties.show." + show.key());
        return new StateList(
                group == null
                        ? words.text("treaties.list.heading", title, rows.size())
                        : words.text("treaties.list.heading-group", title, group, rows.size()),
                rows);
    }

    private static Row row(Status.Participant each, LocalDate on, Words words) {
        var act = each.participation();
        boolean bound = each.standing() == Standing.PARTY || each.standing() == Standing.DEPOSITED;
        var inForce = each.inForce();
        return new Row(
                each.state().code(),
                each.state().name().in(words.language()),
                each.standing().word(),
                act.filter(some -> some.isSignedBy(on))
                        .map(some -> date(some.signed(), words))
                        .orElse(""),
                bound ? act.map(some -> deposit(some, words)).orElse("") : "",
                bound ? date(inForce, words) : "",
                act.map(Participation::note)
                        .filter(note -> !note.isEmpty())
                        .map(note -> words.text("treaties.note." + note))
                        .orElse(""));
    }

    private static String deposit(Participation act, Words words) {
        var kind = act.kind();
        return kind == null
                ? ""
                : words.text(
                        "treaties.deposit", date(act.deposited(), words), words.text("treaties.kind." + kind.word()));
    }

    private static String date(@Nullable LocalDate day, Words words) {
        return day == null ? "" : words.date(day);
    }
}
