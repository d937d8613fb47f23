package org.plenary.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.Question;
import org.springframework.stereotype.Service;

/**
 * The figures of earlier cycles beside those of a question: only where the older question is the same, its values being put into
 * the newer ones.
 */
@Service
public class EarlierFigures {

    private static final Correspondence NONE = new Correspondence("", "", Relation.SAME, Map.of());

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Continuities continuities;
    private final Figures figures;

    EarlierFigures(Cycles cycles, Questionnaires questionnaires, Continuities continuities, Figures figures) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.figures = figures;
    }

    /** The figures of the earlier cycles by the key of the newer question, the latest cycle first. */
    public Map<String, List<Earlier>> of(Cycle cycle, Questionnaire asked, List<Question> questions) {
        var found = new LinkedHashMap<String, List<Earlier>>();
        var asker = new Asker(asked, questions, continuities.of(asked.code()));
        cycles.all().stream()
                .filter(each ->
                        each.stage() != CycleStage.PLANNED && each.opens().isBefore(cycle.opens()))
                .flatMap(each -> questionnaires.withIds(each.questionnaires()).stream()
                        .flatMap(older -> compared(each, older, asker)))
                .forEach(earlier -> found.computeIfAbsent(earlier.question(), _ -> new ArrayList<>())
                        .add(earlier));
        return found;
    }

    private Stream<Earlier> compared(Cycle cycle, Questionnaire older, Asker asker) {
        var pairs = asker.pairs(older);
        if (pairs.isEmpty()) {
            return Stream.empty();
        }
        return figures.of(cycle, older, pairs.keySet(), _ -> true).stream()
                .map(counted -> inNewerValues(cycle, counted, pairs.getOrDefault(counted.question(), NONE)));
    }

    private static Earlier inNewerValues(Cycle cycle, QuestionFigures counted, Correspondence pair) {
        var byValue = new LinkedHashMap<String, Set<String>>();
        counted.byValue()
                .forEach((value, states) -> byValue.computeIfAbsent(
                                pair.values().getOrDefault(value, value), _ -> new TreeSet<>())
                        .addAll(states));
        return new Earlier(pair.question(), cycle, counted.reporting().size(), byValue);
    }

    /**
     * What was answered in an earlier cycle.
     *
     * @param question the key of the newer question
     * @param reporting how many States had submitted
     * @param byValue the States by the newer values
     */
    public record Earlier(String question, Cycle cycle, int reporting, Map<String, Set<String>> byValue) {}

    /** The newer questions and what their questionnaire continues. */
    private record Asker(Questionnaire asked, List<Question> questions, List<Continuity> continuities) {

        /** What each older question is continued by, where it is the same. */
        Map<Question, Correspondence> pairs(Questionnaire older) {
            var pairs = new LinkedHashMap<Question, Correspondence>();
            questions.forEach(question -> same(older, question)
                    .ifPresent(each -> older.form().question(each.older()).ifPresent(old -> pairs.put(old, each))));
            return pairs;
        }

        private Optional<Correspondence> same(Questionnaire older, Question question) {
            return older.code().equals(asked.code())
                    ? Optional.of(new Correspondence(question.key(), question.key(), Relation.SAME, Map.of()))
                    : continuities.stream()
                            .filter(each -> each.older().equals(older.code()))
                            .flatMap(each -> each.of(question.key()).stream())
                            .filter(each -> each.relation().isComparable())
                            .findFirst();
        }
    }
}
