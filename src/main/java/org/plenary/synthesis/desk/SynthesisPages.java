package org.plenary.synthesis.desk;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.responses.SubmittedAnswer;
import org.plenary.responses.Visibility;
import org.plenary.synthesis.EarlierFigures;
import org.plenary.synthesis.Figures;
import org.plenary.synthesis.QuestionFigures;
import org.plenary.synthesis.desk.SynthesisPage.Asked;
import org.plenary.synthesis.desk.SynthesisPage.Bar;
import org.plenary.synthesis.desk.SynthesisPage.Earlier;
import org.plenary.synthesis.desk.SynthesisPage.Extract;
import org.plenary.synthesis.desk.SynthesisPage.Figure;
import org.plenary.synthesis.desk.SynthesisPage.Link;
import org.plenary.synthesis.desk.SynthesisPage.Overview;
import org.plenary.synthesis.desk.SynthesisPage.Section;
import org.plenary.synthesis.report.Reports;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the pages of the figures: all of them for the secretariat, those of public answers for everyone. */
@Component
class SynthesisPages {

    private final Figures figures;
    private final EarlierFigures earlier;
    private final Questionnaires questionnaires;
    private final Reports reports;
    private final Treaties treaties;
    private final Clock clock;

    SynthesisPages(
            Figures figures,
            EarlierFigures earlier,
            Questionnaires questionnaires,
            Reports reports,
            Treaties treaties,
            Clock clock) {
        this.figures = figures;
        this.earlier = earlier;
        this.questionnaires = questionnaires;
        this.reports = reports;
        this.treaties = treaties;
        this.clock = clock;
    }

    Overview overview(Cycle cycle, boolean desk, Words words) {
        var reporting = figures.reporting(cycle);
        var address = address(cycle, desk);
        return new Overview(
                cycle.title().in(words.language()).text(),
                cycle.key(),
                address,
                desk,
                questionnaires.withIds(cycle.questionnaires()).stream()
                        .map(asked -> asked(
                                asked,
                                reporting.getOrDefault(asked.id(), Set.of()).size(),
                                address,
                                words))
                        .toList(),
                reports.issues(cycle).stream()
                        .map(issue -> new Link(
                                words.text("synthesis.edition", issue.revision(), issue.on()),
                                "/review/%s/reports/%d".formatted(cycle.key(), issue.revision())))
                        .toList());
    }

    private static Asked asked(Questionnaire asked, int reporting, String address, Words words) {
        return new Asked(
                asked.form().title().in(words.language()).text(),
                words.text("synthesis.reporting", reporting),
                asked.form().sections().stream()
                        .map(section -> new Link(
                                section.title().in(words.language()).text(),
                                address + "/" + asked.code() + "/" + section.key()))
                        .toList());
    }

    /** The figures of a section; empty if the questionnaire is not asked in the cycle or has no such section. */
    Optional<Section> section(Cycle cycle, String code, String key, boolean desk, Words words) {
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .flatMap(asked -> asked.form()
                        .section(key)
                        .map(section -> new Section(
                                section.title().in(words.language()).text(),
                                asked.form().title().in(words.language()).text(),
                                cycle.title().in(words.language()).text(),
                                address(cycle, desk),
                                address(cycle, desk) + "/" + code + "/" + key,
                                desk,
                                figures(cycle, asked, section.questions(), new Shown(desk, words)))));
    }

    /** Whether a question is asked in a section of a questionnaire of the cycle. */
    boolean asks(Cycle cycle, String code, String section, String question) {
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(asked -> asked.code().equals(code))
                .flatMap(asked -> asked.form().section(section).stream())
                .flatMap(found -> found.questions().stream())
                .anyMatch(each -> each.key().equals(question));
    }

    private List<Figure> figures(Cycle cycle, Questionnaire asked, List<Question> questions, Shown shown) {
        var counted = figures.of(cycle, asked, questions, shown.readable());
        var before =
                shown.desk() ? earlier.of(cycle, asked, questions) : Map.<String, List<EarlierFigures.Earlier>>of();
        var remarks = reports.remarks(cycle, shown.words().language());
        return counted.stream()
                .map(each -> figure(
                        each,
                        before.getOrDefault(each.question().key(), List.of()),
                        remarks.getOrDefault(
                                asked.code() + "/" + each.question().key(), ""),
                        shown))
                .toList();
    }

    private Figure figure(QuestionFigures counted, List<EarlierFigures.Earlier> before, String remark, Shown shown) {
        var words = shown.words();
        var question = counted.question();
        return new Figure(
                question.key(),
                question.number(),
                question.title().in(words.language()).text(),
                words.text(
                        shown.key("synthesis.answered"),
                        counted.answered().size(),
                        counted.reporting().size()),
                bars(counted, shown),
                treaties.groups().stream()
                        .map(group -> group.name().in(words.language()).text())
                        .toList(),
                before.stream().map(each -> earlier(question, each, words)).toList(),
                question.choices().isEmpty() ? extracts(counted, words) : List.of(),
                remark);
    }

    private List<Bar> bars(QuestionFigures counted, Shown shown) {
        var words = shown.words();
        var chosen = counted.question().choices().stream()
                .map(choice -> bar(
                        choice.title().in(words.language()).text(),
                        counted.choosing(choice.value()),
                        counted.asked().size(),
                        words));
        var rest = bar(
                words.text(shown.key("synthesis.left-out-bar")),
                counted.leftOut(),
                counted.asked().size(),
                words);
        return Stream.concat(
                        chosen,
                        Stream.of(new Bar(
                                rest.label(), rest.number(), rest.percent(), rest.states(), rest.byGroup(), true)))
                .toList();
    }

    private Bar bar(String label, Collection<String> states, int all, Words words) {
        return new Bar(
                label,
                states.size(),
                all == 0 ? 0 : Math.round(100f * states.size() / all),
                words.list(states.stream()
                        .map(code -> treaties.nameOf(code, words.language()))
                        .sorted(Collator.getInstance(words.language().locale()))
                        .toList()),
                treaties.groups().stream().map(group -> in(group, states)).toList(),
                false);
    }

    private int in(RegionalGroup group, Collection<String> states) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return (int) states.stream()
                .flatMap(code -> treaties.state(code).stream())
                .flatMap(state -> state.groupOn(today).map(State.Membership::group).stream())
                .filter(group.code()::equals)
                .count();
    }

    private static Earlier earlier(Question question, EarlierFigures.Earlier each, Words words) {
        return new Earlier(
                words.text("synthesis.earlier", each.cycle().title(), each.reporting()),
                question.choices().stream()
                        .map(choice -> choice.title().in(words.language()).text() + ": "
                                + each.byValue()
                                        .getOrDefault(choice.value(), Set.of())
                                        .size())
                        .toList());
    }

    private List<Extract> extracts(QuestionFigures counted, Words words) {
        return counted.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Extract(
                        treaties.nameOf(entry.getKey(), words.language()),
                        AnswerWords.of(counted.question(), entry.getValue(), words.language())))
                .toList();
    }

    private static String address(Cycle cycle, boolean desk) {
        return (desk ? "/desk/synthesis/" : "/review/") + cycle.key();
    }

    /** For whom the figures are shown. */
    private record Shown(boolean desk, Words words) {

        Predicate<SubmittedAnswer> readable() {
            return answer -> desk || answer.visibility() == Visibility.PUBLIC;
        }

        /** A State whose answer is not public did answer: the public is told of public answers. */
        String key(String key) {
            return desk ? key : key + "-public";
        }
    }
}
