package org.plenary.questionnaires.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Correspondence;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of those who set out what a questionnaire continues. Each is one transaction and stands on the record. */
@Service
class MappingDesk {

    private final Continuities continuities;
    private final ProceduralRecord record;

    MappingDesk(Continuities continuities, ProceduralRecord record) {
        this.continuities = continuities;
        this.record = record;
    }

    /**
     * Puts what a question continues in place of what was seen. Nothing is done, and nothing recorded, if it is so already.
     *
     * @param wanted none if the question is new
     * @param seen the mark of what the officer saw
     * @return whether it is so now; not if another changed it meanwhile
     */
    @Transactional
    public boolean save(Between between, String question, List<Correspondence> wanted, String seen, String by) {
        var whole = continuities.held(between.newer().code(), between.older().code());
        var there = whole.of(question);
        if (new HashSet<>(there).equals(new HashSet<>(wanted))) {
            return true;
        }
        if (!CorrespondencesMark.of(there).equals(seen)) {
            return false;
        }
        continuities.replace(whole.with(question, wanted));
        record.append(act(between, question, wanted, by));
        return true;
    }

    private static Act act(Between between, String question, List<Correspondence> wanted, String by) {
        var act = Act.of("questionnaires", wanted.isEmpty() ? "question-unmapped" : "question-mapped", by)
                .about(between.matter())
                .with("questionnaire", between.newer().code())
                .with("older", between.older().code())
                .with("question", question);
        return wanted.isEmpty()
                ? act
                : act.with("continues", joined(wanted, Correspondence::older))
                        .with("relation", joined(wanted, each -> each.relation().word()))
                        .with("values", joined(wanted, MappingDesk::values));
    }

    private static String values(Correspondence each) {
        return new TreeMap<>(each.values())
                .entrySet().stream()
                        .map(value -> value.getKey() + " → " + value.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String joined(List<Correspondence> all, Function<Correspondence, String> part) {
        return all.stream().map(part).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
