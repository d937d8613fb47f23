package org.plenary.synthesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.QuestionKind;

/**
 * The technical assistance that States asked for over several provisions: a State counts once for each kind, under however many
 * provisions it asks for it.
 *
 * @param reporting how many States submitted
 * @param byKind the codes of the States that asked for each kind, in the order of the choices; kinds nobody asked for are left out
 */
public record AssistanceNeeds(int reporting, Map<Choice, Set<String>> byKind) {

    public AssistanceNeeds {
        byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    }

    /** Those among the figures of any questions of one questionnaire. */
    public static AssistanceNeeds of(List<QuestionFigures> figures) {
        var byKind = new LinkedHashMap<Choice, Set<String>>();
        var asking = figures.stream()
                .filter(each -> each.question().kind() == QuestionKind.ASSISTANCE)
                .toList();
        asking.forEach(each -> each.question().choices().stream()
                // That none is needed is no need.
                .filter(choice ->
                        !choice.exclusive() && !each.choosing(choice.value()).isEmpty())
                .forEach(choice ->
                        byKind.computeIfAbsent(choice, _ -> new TreeSet<>()).addAll(each.choosing(choice.value()))));
        return new AssistanceNeeds(
                asking.stream().mapToInt(each -> each.reporting().size()).max().orElse(0), byKind);
    }

    /** The codes of the States that asked for anything. */
    public Set<String> states() {
        var states = new TreeSet<String>();
        byKind.values().forEach(states::addAll);
        return states;
    }
}
