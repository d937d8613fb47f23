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
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.SubmittedBefore;
import org.plenary.responses.Visibility;

/** What one State answered before, found again by what a question continues, over as many questionnaires as it takes. */
final class EarlierAnswers {

    private final Map<String, List<SubmittedBefore>> byQuestion;
    private final Questionnaires questionnaires;
    private final Continuities continuities;
    private final Map<String, List<Continuity>> known = new HashMap<>();

    EarlierAnswers(List<SubmittedBefore> submitted, Questionnaires questionnaires, Continuities continuities) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.byQuestion = submitted.stream()
                .filter(each -> each.answer().place().occurrence() == 0)
                .collect(Collectors.groupingBy(
                        each -> key(code(each), each.answer().place().question())));
    }

    boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    /** The latest answer to a question of a questionnaire or to what it continues. */
    Optional<Found> of(String code, Question question) {
        return of(code, question, new HashSet<>());
    }

    private Optional<Found> of(String code, Question question, Set<String> seen) {
        if (!seen.add(code)) {
            return Optional.empty();
        }
        var found = Stream.concat(direct(code, question), continued(code, question, seen))
                .max(Comparator.comparing(Found::submitted));
        seen.remove(code);
        return found;
    }

    /** What was answered to the question itself, in this or an earlier version. */
    private Stream<Found> direct(String code, Question question) {
        return byQuestion.getOrDefault(key(code, question.key()), List.of()).stream()
                .map(each -> new Found(
                        each.answer().value(), each.answer().visibility(), each.response(), each.submitted()));
    }

    private Stream<Found> continued(String code, Question question, Set<String> seen) {
        return known.computeIfAbsent(code, continuities::of).stream()
                .flatMap(continuity -> carried(continuity, question, seen).stream());
    }

    private Optional<Found> carried(Continuity continuity, Question question, Set<String> seen) {
        var older = questionnaires.latest(continuity.older());
        var found = continuity.of(question.key()).stream()
                .flatMap(each -> older
                        .flatMap(asked -> asked.form().question(each.older()))
                        .flatMap(old -> of(continuity.older(), old, seen))
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

    /** Several older answers become one where they do not contradict: words are joined, choices must be the same. */
    private static Optional<Found> merged(List<Found> found, Question question) {
        var first = found.getFirst();
        if (question.kind().isChoice()) {
            return found.stream()
                            .allMatch(each ->
                                    each.value().values().equals(first.value().values()))
                    ? Optional.of(first)
                    : Optional.empty();
        }
        var text = found.stream().map(each -> each.value().text()).distinct().collect(Collectors.joining("\n"));
        var rows = found.stream()
                .flatMap(each -> each.value().rows().stream())
                .distinct()
                .toList();
        return Optional.of(new Found(
                new AnswerValue(List.of(), Map.of(), text, rows),
                first.visibility(),
                first.response(),
                first.submitted()));
    }

    private String code(SubmittedBefore submitted) {
        return questionnaires.withId(submitted.questionnaire()).orElseThrow().code();
    }

    private static String key(String code, String question) {
        return code + "/" + question;
    }

    /** @param response the earlier response it stands in */
    record Found(AnswerValue value, Visibility visibility, long response, Instant submitted) {

        Optional<Found> carriedOver(Correspondence correspondence, Question newer) {
            return correspondence
                    .carriedOver(value, newer)
                    .map(carried -> new Found(carried, visibility, response, submitted));
        }
    }
}
