package org.plenary.questionnaires.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.exchange.ReadMapping;
import org.plenary.questionnaires.exchange.ReadQuestionnaire;
import org.plenary.questionnaires.form.Form;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what files of questionnaires and mappings would bring, and takes them in: all of them or none. */
@Service
class QuestionnaireImports {

    private static final String DESK = "/desk/questionnaires";

    private final Questionnaires questionnaires;
    private final Continuities continuities;
    private final Deliveries deliveries;
    private final ProceduralRecord record;

    QuestionnaireImports(
            Questionnaires questionnaires, Continuities continuities, Deliveries deliveries, ProceduralRecord record) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.deliveries = deliveries;
        this.record = record;
    }

    /** Keeps the files until an officer says so. @return the number of the delivery */
    long receive(List<GivenFile> files, String by) throws UnreadableFiles {
        var distinct = GivenFile.distinct(files);
        DeliveredFiles.read(distinct, forms(latest()));
        return deliveries.receive(distinct, by);
    }

    /** What the files would bring. */
    PreviewPage preview(long id, List<GivenFile> files, Words words) throws UnreadableFiles {
        var latest = latest();
        return new DeliveryPages(latest, words).page(id, DeliveredFiles.read(files, forms(latest)));
    }

    /** Takes the files of a delivery in. @return the address of what they became */
    @Transactional(rollbackFor = UnreadableFiles.class)
    public String takeIn(long id, String by) throws UnreadableFiles {
        var files = deliveries.find(id);
        if (!deliveries.takeIn(id, by)) {
            return DESK;
        }
        var read = DeliveredFiles.read(files, forms(latest()));
        var acts = new ArrayList<Act>();
        read.questionnaires().values().forEach(each -> acts.add(enter(each, by)));
        read.mappings().values().forEach(each -> acts.add(map(each, by)));
        acts.forEach(record::append);
        return acts.size() == 1 ? "/desk/" + acts.getFirst().matter() : DESK;
    }

    private Act enter(ReadQuestionnaire read, String by) {
        var entered = questionnaires.enter(read.code(), read.form(), by);
        return Act.of("questionnaires", "entered", by)
                .about("questionnaires/" + entered.code())
                .with("questionnaire", entered.code())
                .with("version", Integer.toString(entered.version()));
    }

    private Act map(ReadMapping read, String by) {
        continuities.replace(new Continuity(read.questionnaire(), read.older(), read.correspondences()));
        return Act.of("questionnaires", "mapped", by)
                .about("questionnaires/%s/continuity/%s".formatted(read.questionnaire(), read.older()))
                .with("questionnaire", read.questionnaire())
                .with("older", read.older())
                .with("questions", Integer.toString(read.correspondences().size()));
    }

    private Map<String, Questionnaire> latest() {
        var latest = new LinkedHashMap<String, Questionnaire>();
        questionnaires.latest().forEach(each -> latest.put(each.code(), each));
        return latest;
    }

    private static Map<String, Form> forms(Map<String, Questionnaire> latest) {
        var forms = new LinkedHashMap<String, Form>();
        latest.forEach((code, each) -> forms.put(code, each.form()));
        return forms;
    }
}
