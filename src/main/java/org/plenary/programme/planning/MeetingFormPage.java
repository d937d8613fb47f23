package org.plenary.programme.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.programme.Programme;
import org.plenary.sessions.Session;

/**
 * The form of a meeting.
 *
 * @param number null for a meeting that is not planned yet
 * @param problem what keeps the form from being recorded as a whole; empty if nothing does
 * @param errors what is wrong, by field
 */
record MeetingFormPage(
        String session,
        String planAddress,
        String action,
        @Nullable Integer number,
        String title,
        String problem,
        MeetingForm form,
        Map<String, String> errors,
        List<Line> lines,
        List<Choice> streams,
        List<String> rooms,
        List<Choice> otherMeetings) {

    static MeetingFormPage of(
            Session session,
            Programme programme,
            @Nullable Integer number,
            MeetingForm form,
            Map<String, String> wrong,
            String problem,
            Words words) {
        var plan = "/desk" + session.address() + "/programme";
        return new MeetingFormPage(
                words.text("sessions.nth", session.number()),
                plan,
                number == null ? plan + "/meetings" : plan + "/meetings/" + number,
                number,
                number == null
                        ? words.text("programme.plan.add-meeting")
                        : words.text("programme.plan.change-meeting", number),
                problem,
                form,
                wrong.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, error -> words.text("programme.plan.error-" + error.getValue()))),
                IntStream.range(0, form.entries().size())
                        .mapToObj(line -> Line.of(line, form.entries().get(line), session, words))
                        .toList(),
                List.of("plenary", "parallel").stream()
                        .map(stream ->
                                new Choice(stream, words.text("programme." + stream), stream.equals(form.stream())))
                        .toList(),
                session.body().rooms(),
                otherMeetings(programme, number, words));
    }

    private static List<Choice> otherMeetings(Programme programme, @Nullable Integer number, Words words) {
        return programme.meetings().stream()
                .filter(meeting -> number != null && meeting.number() != number)
                .map(meeting -> new Choice(
                        Integer.toString(meeting.number()),
                        "%s: %s %s"
                                .formatted(
                                        words.text(
                                                "programme.name-"
                                                        + meeting.stream().word(),
                                                meeting.number()),
                                        words.date(meeting.date()),
                                        meeting.start()),
                        false))
                .toList();
    }

    String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** A choice of a list. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * The fields of one thing that the meeting takes up.
     *
     * @param prefix of the names of its fields
     * @param title in the language of the page
     * @param otherTitles in the other languages that the body works in
     */
    record Line(
            String prefix, int number, EntryForm entry, TitleField title, List<TitleField> otherTitles, boolean blank) {

        static Line of(int line, EntryForm entry, Session session, Words words) {
            var prefix = "entry-%d-".formatted(line);
            return new Line(
                    prefix,
                    line + 1,
                    entry,
                    TitleField.of(prefix, entry, words.language()),
                    Arrays.stream(Language.values())
                            .filter(language -> language != words.language()
                                    && (session.body().languages().contains(language)
                                            || !entry.title(language).isEmpty()))
                            .map(language -> TitleField.of(prefix, entry, language))
                            .toList(),
                    entry.isBlank());
        }
    }

    /** The field of a title in one language. */
    record TitleField(String name, Language language, String value) {

        static TitleField of(String prefix, EntryForm entry, Language language) {
            return new TitleField(prefix + "title-" + language.tag(), language, entry.title(language));
        }
    }
}
