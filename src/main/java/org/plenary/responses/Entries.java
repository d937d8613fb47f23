package org.plenary.responses;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/** The entries of a repeated section. One that was taken out is none: its wordings are kept, all of them end empty. */
public final class Entries {

    private Entries() {}

    /** The numbers of those in which anything is answered. */
    public static SortedSet<Integer> answered(Section section, Map<AnswerPlace, Answer> answers) {
        var keys = section.questions().stream().map(Question::key).collect(Collectors.toSet());
        return answers.values().stream()
                .filter(answer -> !answer.value().isEmpty()
                        && keys.contains(answer.place().question()))
                .map(answer -> answer.place().occurrence())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of those, and of one more that may be begun; 0 alone for a section that is not repeated. */
    public static List<Integer> offered(Section section, Map<AnswerPlace, Answer> answers) {
        return offered(section, answers, 0);
    }

    /**
     * The same with the entry that is shown, which may be empty.
     *
     * @param shown its number; 0 if none is
     */
    public static List<Integer> offered(Section section, Map<AnswerPlace, Answer> answers, int shown) {
        if (!section.repeated()) {
            return List.of(0);
        }
        var numbers = new TreeSet<>(answered(section, answers));
        numbers.add(shown);
        numbers.add(numbers.last() + 1);
        numbers.remove(0);
        return List.copyOf(numbers);
    }
}
