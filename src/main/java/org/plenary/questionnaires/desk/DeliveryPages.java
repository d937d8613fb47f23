package org.plenary.questionnaires.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.desk.PreviewPage.File;
import org.plenary.questionnaires.desk.PreviewPage.Line;
import org.plenary.questionnaires.desk.PreviewPage.Remark;
import org.plenary.questionnaires.exchange.ImportRemark;
import org.plenary.questionnaires.exchange.ReadMapping;
import org.plenary.questionnaires.exchange.ReadQuestionnaire;

/** Makes the page of what files would bring. */
final class DeliveryPages {

    private final Map<String, Questionnaire> latest;
    private final Words words;

    /** @param latest the latest version of each questionnaire that is here, by code */
    DeliveryPages(Map<String, Questionnaire> latest, Words words) {
        this.latest = latest;
        this.words = words;
    }

    PreviewPage page(long id, DeliveredFiles files) {
        var all = Stream.concat(
                        files.questionnaires().entrySet().stream().map(each -> file(each.getKey(), each.getValue())),
                        files.mappings().entrySet().stream().map(each -> file(each.getKey(), each.getValue())))
                .toList();
        return new PreviewPage(
                id,
                all.size() == 1 ? all.getFirst().title() : words.localized("questionnaires.files", all.size()),
                all);
    }

    private File file(String name, ReadQuestionnaire read) {
        var form = read.form();
        return new File(
                name,
                form.title().in(words.language()),
                words.text(
                        "questionnaires.counts",
                        form.sections().size(),
                        form.questions().count(),
                        form.questions().mapToInt(each -> each.choices().size()).sum()),
                becomes(read.code()),
                remarks(read.remarks()),
                form.sections().stream()
                        .map(section -> new Line(
                                section.title().in(words.language()),
                                words.text(
                                        "questionnaires.questions",
                                        section.questions().size())))
                        .toList());
    }

    private String becomes(String code) {
        var last = latest.get(code);
        if (last == null) {
            return words.text("questionnaires.becomes", code, 1);
        }
        return last.frozen()
                ? words.text("questionnaires.becomes", code, last.version() + 1)
                : words.text("questionnaires.becomes-again", code, last.version());
    }

    private File file(String name, ReadMapping read) {
        return new File(
                name,
                words.localized("questionnaires.continuity", read.questionnaire(), read.older()),
                words.text("questionnaires.questions", read.correspondences().size()),
                words.text("questionnaires.becomes-mapping", read.questionnaire(), read.older()),
                remarks(read.remarks()),
                read.correspondences().stream()
                        .map(each -> new Line(
                                new Localized(each.question(), words.language()),
                                each.older() + " · "
                                        + words.text("questionnaires.relation."
                                                + each.relation().word())))
                        .toList());
    }

    private List<Remark> remarks(List<ImportRemark> remarks) {
        return remarks.stream()
                .map(each ->
                        new Remark(each.place(), words.text("questionnaires.import." + each.kind(), each.detail())))
                .toList();
    }
}
