package org.plenary.synthesis.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.synthesis.AssistanceNeeds;
import org.plenary.synthesis.Figures;
import org.plenary.treaties.ReportOnArticle;
import org.plenary.treaties.ReportsOnArticles;
import org.springframework.stereotype.Component;

/** Tells the page of an article in which cycles States reported on it, and how many. */
@Component
class FiguresOnArticles implements ReportsOnArticles {

    /** How many cycles back the page of an article goes. */
    private static final int MOST_CYCLES = 5;

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Figures figures;

    FiguresOnArticles(Cycles cycles, Questionnaires questionnaires, Figures figures) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.figures = figures;
    }

    @Override
    public List<ReportOnArticle> of(String instrument, int article, Language language) {
        var sought = new Sought(instrument, article, Words.in(language));
        return cycles.all().stream()
                .filter(cycle -> cycle.stage() != CycleStage.PLANNED)
                .map(cycle -> in(cycle, sought))
                .filter(found -> !found.isEmpty())
                .limit(MOST_CYCLES)
                .flatMap(List::stream)
                .toList();
    }

    private List<ReportOnArticle> in(Cycle cycle, Sought sought) {
        var asking = questionnaires.withIds(cycle.questionnaires()).stream()
                .filter(asked -> asked.form().questions().anyMatch(sought::asksAbout))
                .toList();
        Map<Long, Set<String>> reporting = asking.isEmpty() ? Map.of() : figures.reporting(cycle);
        return asking.stream()
                .flatMap(asked -> in(
                        cycle,
                        asked,
                        reporting.getOrDefault(asked.id(), Set.of()).size(),
                        sought))
                .toList();
    }

    private Stream<ReportOnArticle> in(Cycle cycle, Questionnaire asked, int reporting, Sought sought) {
        var language = sought.words().language();
        return asked.form().sections().stream()
                .filter(section -> section.questions().stream().anyMatch(sought::asksAbout))
                .map(section -> new ReportOnArticle(
                        cycle.title().in(language),
                        section.title().in(language),
                        says(cycle, asked, section, reporting, sought),
                        "%s/%s/%s".formatted(Audience.PUBLIC.address(cycle), asked.code(), section.key())));
    }

    private String says(Cycle cycle, Questionnaire asked, Section section, int reporting, Sought sought) {
        var questions = section.questions().stream().filter(sought::asksAbout).toList();
        var submitted = sought.words().text("synthesis.reporting", reporting);
        int needing = reporting == 0
                ? 0
                : AssistanceNeeds.of(figures.of(cycle, asked, questions, Audience.PUBLIC::reads))
                        .states()
                        .size();
        return needing == 0 ? submitted : submitted + " · " + sought.words().text("synthesis.needing", needing);
    }

    private record Sought(String treaty, int article, Words words) {

        boolean asksAbout(Question question) {
            return question.provisions().stream()
                    .anyMatch(each -> each.article() == article && each.treaty().equalsIgnoreCase(treaty));
        }
    }
}
