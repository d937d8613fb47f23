package org.plenary.responses.sharing.desk;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.sharing.Share;

/**
 * What is shared of a response, and what may be.
 *
 * @param overview the address of the whole questionnaire
 * @param writes whether anything may be shared now
 * @param ready how many parts are ready, in words; empty where nothing is shared
 */
record SharesPage(
        Localized title,
        String overview,
        String address,
        boolean writes,
        String ready,
        List<Line> shares,
        List<Tongue> letters,
        List<Choice> sections) {

    static SharesPage of(Respondent respondent, List<Share> shares) {
        var words = respondent.words();
        var form = respondent.questionnaire().form();
        return new SharesPage(
                form.title().in(words.language()),
                respondent.address(),
                address(respondent),
                respondent.writes(),
                shares.isEmpty()
                        ? ""
                        : words.text(
                                "sharing.shares.ready",
                                shares.stream()
                                        .filter(each -> each.readyAt() != null)
                                        .count(),
                                shares.size()),
                shares.stream().map(share -> Line.of(share, form, respondent)).toList(),
                Stream.of(Language.values())
                        .map(each -> new Tongue(each.tag(), each.ownName(), each == words.language()))
                        .toList(),
                form.sections().stream()
                        .map(section -> Choice.of(section, words))
                        .toList());
    }

    static String address(Respondent respondent) {
        return respondent.address() + "/shares";
    }

    /**
     * A share.
     *
     * @param what the titles of its sections and questions
     */
    record Line(String account, List<Heading> what, boolean ready, String standing, String removal) {

        static Line of(Share share, Form form, Respondent respondent) {
            var words = respondent.words();
            var what = Stream.concat(
                            form.sections().stream()
                                    .filter(section -> share.sections().contains(section.key()))
                                    .map(section -> Heading.of(section.title(), words.language())),
                            form.questions()
                                    .filter(question -> share.questions().contains(question.key()))
                                    .map(question -> Heading.of(question, words.language())))
                    .toList();
            boolean ready = share.readyAt() != null;
            return new Line(
                    share.account(),
                    what,
                    ready,
                    words.text(ready ? "sharing.part.is-ready" : "sharing.part.is-open"),
                    address(respondent) + "/" + share.id() + "/removal");
        }
    }

    /** A language for the letter. */
    record Tongue(String tag, String name, boolean chosen) {}

    /** A section that may be shared, whole or question by question. */
    record Choice(String key, Localized title, List<One> questions) {

        static Choice of(Section section, Words words) {
            return new Choice(
                    section.key(),
                    section.title().in(words.language()),
                    section.questions().stream()
                            .filter(Question::isAnswerable)
                            .map(question -> new One(question.key(), Heading.of(question, words.language())))
                            .toList());
        }
    }

    record One(String key, Heading heading) {}
}
