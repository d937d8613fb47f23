package org.plenary.questionnaires.mapping;

import com.ibm.icu.text.BreakIterator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.languages.Language;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;

/** The older questions whose words are most like those of a newer one, so that nobody has to look through them all. */
final class ClosestQuestions {

    private static final int MOST = 5;

    /** Below this share of words in common two questions have nothing to do with each other. */
    private static final double LEAST = 0.25;

    private ClosestQuestions() {}

    /** At most five, the closest first. */
    static List<Question> to(Question newer, Form older, Language language) {
        var sought = words(newer, language);
        return older.questions()
                .filter(Question::isAnswerable)
                .map(question -> new Likeness(question, shared(sought, words(question, language))))
                .filter(each -> each.share() >= LEAST)
                .sorted(Comparator.comparingDouble(Likeness::share).reversed())
                .limit(MOST)
                .map(Likeness::question)
                .toList();
    }

    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(Question question, Language language) {
        var text = question.title().in(language);
        var breaks = BreakIterator.getWordInstance(text.language().locale());
        breaks.setText(text.text());
        var words = new HashSet<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(text.text().substring(start, end).toLowerCase(Locale.ROOT));
            }
            start = end;
        }
        return words;
    }

    /** @param share of the words of both that are in both, from 0 to 1 */
    private record Likeness(Question question, double share) {}
}
