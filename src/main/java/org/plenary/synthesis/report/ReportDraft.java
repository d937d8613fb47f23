package org.plenary.synthesis.report;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.form.Choice;
import org.plenary.responses.SubmittedAnswers.Reporting;
import org.plenary.synthesis.AssistanceNeeds;
import org.plenary.synthesis.QuestionFigures;
import org.plenary.synthesis.report.Report.Annex;
import org.plenary.synthesis.report.Report.Bar;
import org.plenary.synthesis.report.Report.Paragraph;
import org.plenary.synthesis.report.Report.Part;
import org.plenary.synthesis.report.Report.Sentence;
import org.plenary.treaties.Treaties;

/** Writes the report in one language. No sentence says more than the figures it is made of. */
final class ReportDraft {

    private final Cycle cycle;
    private final Words words;
    private final Treaties treaties;
    private final Map<String, String> remarks;
    private int paragraphs;
    private int footnotes;

    /** @param remarks of the analysts in the language, by questionnaire and question */
    ReportDraft(Cycle cycle, Words words, Treaties treaties, Map<String, String> remarks) {
        this.cycle = cycle;
        this.words = words;
        this.treaties = treaties;
        this.remarks = remarks;
    }

    Report write(List<Counted> counted, List<Reporting> reporting, LocalDate day) {
        var parts = new ArrayList<Part>();
        parts.add(introduction(counted, reporting));
        counted.forEach(each -> {
            each.sections().forEach(section -> parts.add(part(each, section)));
            parts.add(assistance(each));
        });
        return new Report(
                words.language().tag(),
                words.text("synthesis.report"),
                words.text("synthesis.report-lead", cycle.title(), day),
                parts.stream().filter(part -> !part.paragraphs().isEmpty()).toList(),
                annex(counted, reporting));
    }

    private Part introduction(List<Counted> counted, List<Reporting> reporting) {
        var states = reporting.stream().map(Reporting::state).distinct().toList();
        var sentences = new ArrayList<Sentence>();
        sentences.add(
                sentence(words.text("synthesis.intro", cycle.invited().size(), states.size(), cycle.title()), states));
        counted.forEach(each -> sentences.add(new Sentence(
                words.text(
                        "synthesis.intro-questionnaire",
                        each.questionnaire().form().title(),
                        each.reporting()),
                0,
                "")));
        sentences.add(new Sentence(words.text("synthesis.intro-left-out"), 0, ""));
        return new Part(
                words.text("synthesis.introduction"),
                List.of(new Paragraph("introduction", ++paragraphs, sentences, List.of())));
    }

    private Part part(Counted counted, SectionFigures section) {
        return new Part(
                section.title().in(words.language()).text(),
                section.figures().stream()
                        .filter(figures -> !figures.asked().isEmpty())
                        .map(figures -> paragraph(counted.questionnaire(), figures))
                        .toList());
    }

    /** What was asked for under any of the provisions, each State counted once for each kind. */
    private Part assistance(Counted counted) {
        var needs = AssistanceNeeds.of(counted.sections().stream()
                .flatMap(section -> section.figures().stream())
                .toList());
        var most = Comparator.comparingInt(
                (Map.Entry<Choice, Set<String>> kind) -> -kind.getValue().size());
        var kinds = needs.byKind().entrySet().stream().sorted(most).toList();
        var sentences =
                kinds.stream().map(kind -> needed(kind, needs.reporting())).toList();
        return new Part(
                words.text("synthesis.assistance"),
                kinds.isEmpty()
                        ? List.of()
                        : List.of(new Paragraph(
                                counted.questionnaire().code() + "#assistance",
                                ++paragraphs,
                                sentences,
                                kinds.stream()
                                        .map(kind -> bar(
                                                kind.getKey(), kind.getValue().size(), needs.reporting()))
                                        .toList())));
    }

    private Sentence needed(Map.Entry<Choice, Set<String>> kind, int reporting) {
        var states = List.copyOf(kind.getValue());
        return sentence(
                words.text("synthesis.assistance-some", states.size(), reporting, title(kind.getKey())), states);
    }

    private String title(Choice choice) {
        return choice.title().in(words.language()).text();
    }

    private Paragraph paragraph(Questionnaire questionnaire, QuestionFigures figures) {
        var key = questionnaire.code() + "/" + figures.question().key();
        int number = ++paragraphs;
        var sentences = new ArrayList<Sentence>();
        sentences.add(new Sentence(
                words.text(
                        "synthesis.question",
                        figures.question().title().in(words.language()).text()),
                0,
                ""));
        if (figures.question().choices().isEmpty()) {
            sentences.add(informed(figures));
        } else {
            sentences.addAll(chosen(figures));
        }
        if (!figures.leftOut().isEmpty() && !figures.answered().isEmpty()) {
            sentences.add(sentence(
                    words.text("synthesis.left-out", figures.leftOut().size()), List.copyOf(figures.leftOut())));
        }
        int notAsked = figures.reporting().size() - figures.asked().size();
        if (notAsked > 0) {
            sentences.add(new Sentence(words.text("synthesis.not-asked", notAsked), 0, ""));
        }
        var remark = remarks.getOrDefault(key, "");
        if (!remark.isEmpty()) {
            sentences.add(new Sentence(remark, 0, ""));
        }
        return new Paragraph(key, number, sentences, bars(figures));
    }

    /** One sentence a value that somebody chose, most chosen first. */
    private List<Sentence> chosen(QuestionFigures figures) {
        if (figures.answered().isEmpty()) {
            return List.of(new Sentence(
                    told(figures, "synthesis.nobody", figures.asked().size()), 0, ""));
        }
        return figures.question().choices().stream()
                .filter(choice -> !figures.choosing(choice.value()).isEmpty())
                .sorted(Comparator.comparingInt(
                        (Choice choice) -> -figures.choosing(choice.value()).size()))
                .map(choice -> chosen(figures, choice))
                .toList();
    }

    private Sentence chosen(QuestionFigures figures, Choice choice) {
        var states = figures.choosing(choice.value());
        var title = title(choice);
        int all = figures.asked().size();
        return sentence(
                states.size() == all && all > 1
                        ? told(figures, "synthesis.all", all, title)
                        : told(figures, "synthesis.some", states.size(), all, percent(states.size(), all), title),
                states);
    }

    private Sentence informed(QuestionFigures figures) {
        int all = figures.asked().size();
        return figures.answered().isEmpty()
                ? new Sentence(told(figures, "synthesis.nobody", all), 0, "")
                : sentence(
                        told(figures, "synthesis.informed", figures.answered().size(), all),
                        List.copyOf(figures.answered()));
    }

    /** Where a question concerned only some of the reporting States, the sentence must not speak of them all. */
    private String told(QuestionFigures figures, String key, Object... facts) {
        return words.text(figures.isOfSome() ? key + "-asked" : key, facts);
    }

    private List<Bar> bars(QuestionFigures figures) {
        return figures.answered().isEmpty()
                ? List.of()
                : figures.question().choices().stream()
                        .map(choice -> bar(
                                choice,
                                figures.choosing(choice.value()).size(),
                                figures.asked().size()))
                        .toList();
    }

    private Bar bar(Choice choice, int states, int all) {
        return new Bar(title(choice), states, percent(states, all));
    }

    private Annex annex(List<Counted> counted, List<Reporting> reporting) {
        var byState = reporting.stream().collect(Collectors.groupingBy(Reporting::state));
        return new Annex(
                words.text("synthesis.annex"),
                Stream.concat(
                                Stream.of(words.text("synthesis.state")),
                                counted.stream()
                                        .map(each -> each.questionnaire()
                                                .form()
                                                .title()
                                                .in(words.language())
                                                .text()))
                        .toList(),
                named(byState.keySet()).entrySet().stream()
                        .map(entry -> Stream.concat(
                                        Stream.of(entry.getKey()),
                                        counted.stream()
                                                .map(each -> day(
                                                        byState.getOrDefault(entry.getValue(), List.of()),
                                                        each.questionnaire().id())))
                                .toList())
                        .toList());
    }

    private String day(List<Reporting> reporting, long questionnaire) {
        return reporting.stream()
                .filter(each -> each.questionnaire() == questionnaire)
                .map(each -> words.date(each.submitted().atZone(ZoneOffset.UTC).toLocalDate()))
                .findFirst()
                .orElse("–");
    }

    private Sentence sentence(String text, List<String> states) {
        return new Sentence(text, ++footnotes, words.list(named(states).keySet()));
    }

    /** The codes by the names of the States, in the alphabetical order of the language. */
    private Map<String, String> named(Collection<String> codes) {
        var names = new TreeMap<String, String>(
                Collator.getInstance(words.language().locale()));
        codes.forEach(code -> names.put(treaties.nameOf(code, words.language()), code));
        return names;
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }

    /** @param reporting how many States submitted it */
    record Counted(Questionnaire questionnaire, int reporting, List<SectionFigures> sections) {}

    record SectionFigures(MultilingualText title, List<QuestionFigures> figures) {}
}
