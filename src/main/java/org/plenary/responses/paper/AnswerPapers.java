package org.plenary.responses.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.paper.Change.Kind;
import org.plenary.responses.paper.file.PaperFile;
import org.plenary.responses.paper.file.UnreadablePaper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes papers of a response, and takes in those that come back. */
@Component
class AnswerPapers {

    private final Answers answers;
    private final Responses responses;
    private final GivenPapers given;

    AnswerPapers(Answers answers, Responses responses, GivenPapers given) {
        this.answers = answers;
        this.responses = responses;
        this.given = given;
    }

    /** The response with what is there, to be filled in in a language. */
    Paper paper(Respondent respondent, Language language) {
        var words = Words.in(language);
        var response = respondent.response();
        Map<AnswerPlace, Answer> there = response == null ? Map.of() : answers.of(response);
        var form = respondent.questionnaire().form();
        return new Paper(
                form.title().in(language).text(),
                words.text("sharing.paper.lead"),
                mark(respondent),
                new Lines(form, there, words).all(),
                words);
    }

    /** What a paper would change, in the order of the questions. */
    List<Change> changes(Respondent respondent, Response response, byte[] content) throws UnreadablePaper {
        var paper = FilledPaper.of(PaperFile.rows(content));
        requireSame(respondent, paper.mark());
        var there = answers.of(response);
        var reader = new Reader(paper);
        var changes = new ArrayList<Change>();
        for (var section : respondent.questionnaire().form().sections()) {
            reader.entries(section)
                    .forEach(entry -> section.questions()
                            .forEach(question ->
                                    change(question, entry, reader, there).ifPresent(changes::add)));
        }
        return changes;
    }

    private static Optional<Change> change(
            Question question, int entry, Reader reader, Map<AnswerPlace, Answer> there) {
        var place = new AnswerPlace(question.key(), entry);
        return reader.read(question, place).flatMap(read -> Change.of(question, place, there.get(place), read));
    }

    /**
     * Takes a paper in, as its reader decided.
     *
     * @param decided by the path of each question: {@code paper} to take what the paper says, with the revision that was shown
     * @return how many answers changed; empty if the site was changed since it was shown, or is closed, and nothing was taken
     */
    @Transactional
    public Optional<Integer> takeIn(Respondent respondent, GivenPaper paper, Map<String, Long> decided)
            throws UnreadablePaper {
        var response = respondent.response();
        var content = paper.content();
        if (response == null || content == null || !responses.hold(response).isOpen()) {
            return Optional.empty();
        }
        var by = respondent.actor().name();
        var changes = new HashMap<String, Change>();
        changes(respondent, response, content).stream()
                .filter(change -> change.kind() != Kind.WRONG)
                .forEach(change -> changes.put(change.path(), change));
        var taken = changes.values().stream()
                .filter(change -> decided.containsKey(change.path()))
                .toList();
        boolean asShown = taken.size() == decided.size()
                && taken.stream()
                        .allMatch(change -> Long.valueOf(change.revision()).equals(decided.get(change.path())));
        if (!asShown || !given.take(paper.id(), taken.size(), by)) {
            return Optional.empty();
        }
        answers.saveAll(
                response, taken.stream().map(change -> wording(change, by)).toList());
        return Optional.of(taken.size());
    }

    private static Wording wording(Change change, String by) {
        var there = change.there();
        return new Wording(
                change.place(),
                change.after(),
                Origin.FILE,
                there == null ? Visibility.PUBLIC : there.visibility(),
                null,
                by);
    }

    private static String mark(Respondent respondent) {
        return "%s%s/%s/%s"
                .formatted(
                        Paper.MARKED,
                        respondent.state(),
                        respondent.cycle().key(),
                        respondent.questionnaire().code());
    }

    private static void requireSame(Respondent respondent, String mark) throws UnreadablePaper {
        if (!mark.equals(mark(respondent))) {
            boolean ownState = mark.startsWith(Paper.MARKED + respondent.state() + "/");
            throw new UnreadablePaper(ownState ? "other-questionnaire" : "other-state");
        }
    }
}
