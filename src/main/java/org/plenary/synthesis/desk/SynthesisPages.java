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
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.synthesis.AssistanceNeeds;
import org.plenary.synthesis.EarlierFigures;
import org.plenary.synthesis.Figures;
import org.plenary.synthesis.QuestionFigures;
import org.plenary.synthesis.desk.SynthesisPage.Asked;
import org.plenary.synthesis.desk.SynthesisPage.Bar;
import org.plenary.synthesis.desk.SynthesisPage.Count;
import org.plenary.synthesis.desk.SynthesisPage.Earlier;
import org.plenary.synthesis.desk.SynthesisPage.Edition;
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

/** Makes the pages of the figures: of the answers that each audience may read. */
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

    Overview overview(Cycle cycle, Reader reader) {
        var words = reader.words();
        var reporting = figures.reporting(cycle);
        return new Overview(
                cycle.title().in(words.language()),
                cycle.key(),
                reader.audience().address(cycle),
                reader.audience() == Audience.SECRETARIAT,
                questionnaires.withIds(cycle.questionnaires()).stream()
                        .map(asked -> asked(
                                cycle,
                                asked,
                                reporting.getOrDefault(asked.id(), Set.of()).size(),
                                reader))
                        .filter(asked -> !asked.sections().isEmpty())
                        .toList(),
                reports.issues(cycle).stream()
                        .map(issue -> new Edition(
                                words.text("synthesis.edition", issue.revision(), issue.on()),
                                "/review/%s/reports/%d".formatted(cycle.key(), issue.revision())))
                        .toList());
    }

    /** Whether there is anything for the reader. */
    boolean has(Cycle cycle, Reader reader) {
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .flatMap(asked -> asked.form().sections().stream())
                .anyMatch(reader.sees());
    }

    private Asked asked(Cycle cycle, Questionnaire asked, int reporting, Reader reader) {
        var words = reader.words();
        return new Asked(
                asked.form().title().in(words.language()),
                words.text("synthesis.reporting", reporting),
                asked.form().sections().stream()
                        .filter(reader.sees())
                        .map(section -> new Link(
                                section.title().in(words.language()),
                                "%s/%s/%s".formatted(reader.audience().address(cycle), asked.code(), section.key())))
                        .toList(),
                reporting == 0 ? List.of() : needs(cycle, asked, reader));
    }

    private List<Bar> needs(Cycle cycle, Questionnaire asked, Reader reader) {
        var questions = asked.form().sections().stream()
                .filter(reader.sees())
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.kind() == QuestionKind.ASSISTANCE)
                .toList();
        var needs = AssistanceNeeds.of(figures.of(cycle, asked, questions, reader.audience()::reads));
        var words = reader.words();
        return needs.byKind().entrySet().stream()
                .map(kind -> bar(kind.getKey().title().in(words.language()), kind.getValue(), needs.reporting(), words))
                .toList();
    }

    /** The figures of a section; empty if the questionnaire is not asked in the cycle or has no such section for the reader. */
    Optional<Section> section(Cycle cycle, String code, String key, Reader reader) {
        var language = reader.words().language();
        var address = reader.audience().address(cycle);
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .flatMap(asked -> asked.form()
                        .section(key)
                        .filter(reader.sees())
                        .map(section -> new Section(
                                section.title().in(language),
                                asked.form().title().in(language),
                                cycle.title().in(language),
                                address,
                                "%s/%s/%s".formatted(address, code, key),
                                reader.audience() == Audience.SECRETARIAT,
                                figures(cycle, asked, section.questions(), reader))));
    }

    /** Whether a question is asked in a section of a questionnaire of the cycle. */
    boolean asks(Cycle cycle, String code, String section, String question) {
        return questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(asked -> asked.code().equals(code))
                .flatMap(asked -> asked.form().section(section).stream())
                .flatMap(found -> found.questions().stream())
                .anyMatch(each -> each.key().equals(question));
    }

    private List<Figure> figures(Cycle cycle, Questionnaire asked, List<Question> questions, Reader reader) {
        var counted = figures.of(cycle, asked, questions, reader.audience()::reads);
        var before = reader.audience() == Audience.SECRETARIAT
                ? earlier.of(cycle, asked, questions)
                : Map.<String, List<EarlierFigures.Earlier>>of();
        var remarks = reports.remarks(cycle, reader.words().language());
        return counted.stream()
                .map(each -> figure(
                        each,
                        before.getOrDefault(each.question().key(), List.of()),
                        remarks.getOrDefault(
                                asked.code() + "/" + each.question().key(), ""),
                        reader))
                .toList();
    }

    private Figure figure(QuestionFigures counted, List<EarlierFigures.Earlier> before, String remark, Reader reader) {
        var words = reader.words();
        var question = counted.question();
        return new Figure(
                question.key(),
                question.number(),
                question.title().in(words.language()),
                words.text(
                        reader.audience().key("synthesis.answered"),
                        counted.answered().size(),
                        counted.reporting().size()),
                bars(counted, reader),
                treaties.groups().stream()
                        .map(group -> group.name().in(words.language()).text())
                        .toList(),
                before.stream().map(each -> earlier(question, each, words)).toList(),
                question.choices().isEmpty() ? extracts(counted, words) : List.of(),
                remark);
    }

    private List<Bar> bars(QuestionFigures counted, Reader reader) {
        var words = reader.words();
        var chosen = counted.question().choices().stream()
                .map(choice -> bar(
                        choice.title().in(words.language()),
                        counted.choosing(choice.value()),
                        counted.asked().size(),
                        words));
        var rest = bar(
                words.localized(reader.audience().key("synthesis.left-out-bar")),
                counted.leftOut(),
                counted.asked().size(),
                words);
        return Stream.concat(
                        chosen,
                        Stream.of(new Bar(
                                rest.label(), rest.number(), rest.percent(), rest.states(), rest.byGroup(), true)))
                .toList();
    }

    private Bar bar(Localized label, Collection<String> states, int all, Words words) {
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
                        .map(choice -> new Count(
                                choice.title().in(words.language()),
                                each.byValue()
                                        .getOrDefault(choice.value(), Set.of())
                                        .size()))
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
}
