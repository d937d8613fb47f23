package org.plenary.responses.prefill;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins responses. What a State submitted last to the same question, in an earlier version or in a questionnaire that this one
 * continues, is filled in and marked with where it is from; it counts as no answer until a person confirms it.
 */
@Service
public class Prefill {

    private final Responses responses;
    private final Answers answers;
    private final Questionnaires questionnaires;
    private final Continuities continuities;

    Prefill(Responses responses, Answers answers, Questionnaires questionnaires, Continuities continuities) {
        this.responses = responses;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.continuities = continuities;
    }

    /** The response of a State, begun with its earlier answers if it was not there; two who begin at once begin it once. */
    @Transactional
    public Response begin(Cycle cycle, Questionnaire questionnaire, String state, String by) {
        var begun = responses.beginAnew(cycle.id(), questionnaire.id(), state);
        begun.ifPresent(response -> fill(response, questionnaire, by));
        return begun.or(() -> responses.find(cycle.id(), questionnaire.id(), state))
                .orElseThrow();
    }

    private void fill(Response response, Questionnaire questionnaire, String by) {
        var earlier = new EarlierAnswers(answers.submittedBy(response.state()), questionnaires, continuities);
        if (earlier.isEmpty()) {
            return;
        }
        List<Wording> taken = questionnaire.form().sections().stream()
                .flatMap(section -> places(section, earlier.lastOccurrence())
                        .flatMap(
                                place -> earlier.of(questionnaire.code(), place.question(), place.occurrence()).stream()
                                        .map(found -> wording(place, found, by))))
                .toList();
        answers.saveAll(response, taken);
    }

    private static Stream<Place> places(Section section, int lastOccurrence) {
        return IntStream.rangeClosed(section.repeated() ? 1 : 0, section.repeated() ? lastOccurrence : 0)
                .boxed()
                .flatMap(occurrence -> section.questions().stream()
                        .filter(Question::isAnswerable)
                        .map(question -> new Place(question, occurrence)));
    }

    private static Wording wording(Place place, EarlierAnswers.Found found, String by) {
        return new Wording(
                new AnswerPlace(place.question().key(), place.occurrence()),
                found.value(),
                Origin.PREFILLED,
                found.visibility(),
                found.response(),
                by);
    }

    private record Place(Question question, int occurrence) {}
}
