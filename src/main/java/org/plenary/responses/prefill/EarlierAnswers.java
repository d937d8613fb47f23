package org.plenary.responses.prefill;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.SubmittedBefore;
import org.plenary.responses.Visibility;

/** What one State answered before, found again by what a question continues, over as many questionnaires as it takes. */
final class EarlierAnswers {

    private final Map<String, List<SubmittedBefore>> byQuestion;
    private final Questionnaires questionnaires;
    private final Continuities continuities;
    private final Map<String, List<Continuity>> known = new HashMap<>();
    private final Map<String, Optional<Form>> forms = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final int lastOccurrence;

    EarlierAnswers(List<SubmittedBefore> submitted, Questionnaires questionnaires, Continuities continuities) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.byQuestion = submitted.stream()
                .collect(Collectors.groupingBy(
                        each -> key(code(each), each.answer().place())));
        this.lastOccurrence = submitted.stream()
                .mapToInt(each -> each.answer().place().occurrence())
                .max()
                .orElse(0);
    }

    boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    /** How often any repeated section was answered; 0 if none was. */
    int lastOccurrence() {
        return lastOccurrence;
    }

    /** The latest answer to a question of a questionnaire or to what it continues, in one occurrence of its section. */
    Optional<Found> of(String code, Question question, int occurrence) {
        return of(new Sought(code, question, occurrence), new HashSet<>());
    }

    private Optional<Found> of(Sought sought, Set<String> seen) {
        if (!seen.add(sought.code())) {
            return Optional.empty();
        }
        var found = Stream.concat(direct(sought), continued(sought, seen)).max(Comparator.comparing(Found::submitted));
        seen.remove(sought.code());
        return found;
    }

    /** What was answered to the question itself, in this or an earlier version, as far as it may still be answered. */
    private Stream<Found> direct(Sought sought) {
        var question = sought.question();
        var itself = new Correspondence(question.key(), question.key(), Relation.SAME, Map.of());
        return byQuestion
                .getOrDefault(key(sought.code(), new AnswerPlace(question.key(), sought.occurrence())), List.of())
                .stream()
                .map(each ->
                        new Found(each.answer().value(), each.answer().visibility(), each.response(), each.submitted()))
                .flatMap(found -> found.carriedOver(itself, question).stream());
    }

    private Stream<Found> continued(Sought sought, Set<String> seen) {
        return known.computeIfAbsent(sought.code(), continuities::of).stream()
                .flatMap(continuity -> carried(continuity, sought, seen).stream());
    }

    private Optional<Found> carried(Continuity continuity, Sought sought, Set<String> seen) {
        var question = sought.question();
        var older = form(continuity.older());
        var found = continuity.of(question.key()).stream()
                .flatMap(each -> older
                        .flatMap(form -> form.question(each.older()))
                        .flatMap(old -> of(new Sought(continuity.older(), old, sought.occurrence()), seen))
                        .flatMap(before -> before.carriedOver(each, question))
                        .stream())
                .toList();
        return found.size() < 2 || !isMerged(continuity, question)
                ? found.stream().max(Comparator.comparing(Found::submitted))
                : merged(found, question);
    }

    private static boolean isMerged(Continuity continuity, Question question) {
        return continuity.of(question.key()).stream().allMatch(each -> each.relation() == Relation.MERGED);
    }

    /**
     * Several older answers become one where they do not contradict: words are joined as far as an answer may be long, choices
     * must be the same. It is for those to read who might read each of them.
     */
    private static Optional<Found> merged(List<Found> found, Question question) {
        var first = found.getFirst();
        if (question.kind().isChoice()) {
            return found.stream()
                            .allMatch(each ->
                                    each.value().values().equals(first.value().values()))
                    ? Optional.of(first.readBy(strictest(found)))
                    : Optional.empty();
        }
        var text = found.stream().map(each -> each.value().text()).distinct().collect(Collectors.joining("\n"));
        var rows = found.stream()
                .flatMap(each -> each.value().rows().stream())
                .distinct()
                .toList();
        if (text.length() > PostedAnswers.LONGEST || rows.size() > PostedAnswers.MOST_ROWS) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                new AnswerValue(List.of(), Map.of(), text, rows),
                strictest(found),
                first.response(),
                first.submitted()));
    }

    private static Visibility strictest(List<Found> found) {
        return found.stream()
                .map(Found::visibility)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The latest form of a questionnaire, read once. */
    private Optional<Form> form(String code) {
        return forms.computeIfAbsent(code, each -> questionnaires.latest(each).map(Questionnaire::form));
    }

    private String code(SubmittedBefore submitted) {
        return codes.computeIfAbsent(
                submitted.questionnaire(),
                id -> questionnaires.withId(id).orElseThrow().code());
    }

    private static String key(String code, AnswerPlace place) {
        return code + "/" + place.question() + "/" + place.occurrence();
    }

    /** @param code of the questionnaire in which the question stands */
    private record Sought(String code, Question question, int occurrence) {}

    /** @param response the earlier response it stands in */
    record Found(AnswerValue value, Visibility visibility, long response, Instant submitted) {

        Found readBy(Visibility readers) {
            return new Found(value, readers, response, submitted);
        }

        Optional<Found> carriedOver(Correspondence correspondence, Question newer) {
            return correspondence
                    .carriedOver(value, newer)
                    .map(carried -> new Found(carried, visibility, response, submitted));
        }
    }
}
