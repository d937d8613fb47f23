package org.plenary.questionnaires.desk;

import java.util.List;
import java.util.Locale;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.desk.PreviewPage.Line;
import org.plenary.questionnaires.desk.PreviewPage.Remark;
import org.plenary.questionnaires.exchange.ImportRemark;
import org.plenary.questionnaires.exchange.MappingJson;
import org.plenary.questionnaires.exchange.QuestionnaireFile;
import org.plenary.questionnaires.exchange.ReadMapping;
import org.plenary.questionnaires.exchange.ReadQuestionnaire;
import org.plenary.questionnaires.exchange.UnreadableQuestionnaire;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a file of a questionnaire or a mapping would bring, and takes it in. */
@Service
class QuestionnaireImports {

    private final Questionnaires questionnaires;
    private final Continuities continuities;
    private final ReceivedFiles files;
    private final ProceduralRecord record;

    QuestionnaireImports(
            Questionnaires questionnaires, Continuities continuities, ReceivedFiles files, ProceduralRecord record) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.files = files;
        this.record = record;
    }

    PreviewPage preview(String name, byte[] content, Words words) throws UnreadableQuestionnaire {
        return isMapping(name)
                ? preview(name, mapping(name, content), words)
                : preview(name, QuestionnaireFile.read(name, content), words);
    }

    /** Takes a file in. @return the address of what it became */
    @Transactional
    public String takeIn(ReceivedFiles.Received file, String by) throws UnreadableQuestionnaire {
        if (!files.takeIn(file.id(), by)) {
            return "/desk/questionnaires";
        }
        if (isMapping(file.name())) {
            return takeIn(mapping(file.name(), file.content()), by);
        }
        var read = QuestionnaireFile.read(file.name(), file.content());
        var entered = questionnaires.enter(read.code(), read.form(), by);
        record.append(Act.of("questionnaires", "entered", by)
                .about("questionnaires/" + entered.code())
                .with("questionnaire", entered.code())
                .with("version", Integer.toString(entered.version())));
        return "/desk/questionnaires/" + entered.code();
    }

    private String takeIn(ReadMapping read, String by) {
        continuities.replace(new Continuity(read.questionnaire(), read.older(), read.correspondences()));
        record.append(Act.of("questionnaires", "mapped", by)
                .about("questionnaires/%s/continuity/%s".formatted(read.questionnaire(), read.older()))
                .with("questionnaire", read.questionnaire())
                .with("older", read.older())
                .with("questions", Integer.toString(read.correspondences().size())));
        return "/desk/questionnaires/%s/continuity/%s".formatted(read.questionnaire(), read.older());
    }

    /** A mapping says by its name or in itself which questionnaires it is between; they must be here. */
    private ReadMapping mapping(String name, byte[] content) throws UnreadableQuestionnaire {
        for (var newer : questionnaires.latest()) {
            var read = MappingJson.read(content, newer.form());
            var to = read.questionnaire().isEmpty() && namesNewer(name, newer) ? newer.code() : read.questionnaire();
            if (to.equals(newer.code()) && questionnaires.latest(read.older()).isPresent()) {
                return new ReadMapping(to, read.older(), read.correspondences(), read.remarks());
            }
        }
        throw UnreadableQuestionnaire.ofMapping(name);
    }

    /** {@code mapping-cpbNationalReport4-3.json} is a mapping of cpbNationalReport4. */
    private static boolean namesNewer(String name, Questionnaire newer) {
        return name.startsWith("mapping-" + newer.code() + "-");
    }

    private static boolean isMapping(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("mapping");
    }

    private PreviewPage preview(String name, ReadQuestionnaire read, Words words) {
        var form = read.form();
        var last = questionnaires.latest(read.code());
        int version = last.map(each -> each.frozen() ? each.version() + 1 : each.version())
                .orElse(1);
        return new PreviewPage(
                0,
                name,
                form.title().in(words.language()).text(),
                words.text(
                        "questionnaires.counts",
                        form.sections().size(),
                        form.questions().count(),
                        form.questions().mapToInt(each -> each.choices().size()).sum()),
                words.text(
                        last.isPresent() && !last.get().frozen()
                                ? "questionnaires.becomes-again"
                                : "questionnaires.becomes",
                        read.code(),
                        version),
                remarks(read.remarks(), words),
                form.sections().stream()
                        .map(section -> new Line(
                                section.title().in(words.language()).text(),
                                words.text(
                                        "questionnaires.questions",
                                        section.questions().size())))
                        .toList());
    }

    private PreviewPage preview(String name, ReadMapping read, Words words) {
        return new PreviewPage(
                0,
                name,
                words.text("questionnaires.continuity", read.questionnaire(), read.older()),
                words.text("questionnaires.questions", read.correspondences().size()),
                words.text("questionnaires.becomes-mapping", read.questionnaire(), read.older()),
                remarks(read.remarks(), words),
                read.correspondences().stream()
                        .map(each -> new Line(
                                each.question(),
                                each.older() + " · "
                                        + words.text("questionnaires.relation."
                                                + each.relation().word())))
                        .toList());
    }

    private static List<Remark> remarks(List<ImportRemark> remarks, Words words) {
        return remarks.stream()
                .map(each ->
                        new Remark(each.place(), words.text("questionnaires.import." + each.kind(), each.detail())))
                .toList();
    }
}
