package org.plenary.questionnaires;

import java.time.LocalDate;
import java.util.List;
import org.plenary.languages.MultilingualText;

/**
 * A time in which States are asked to answer.
 *
 * @param edition how often it was planned and changed; two officers who change it over each other are told
 * @param key as addresses name it, such as {@code 2026} or {@code checklist}
 * @param opens the day on which it is to open
 * @param closes the last day for answers; answers that come later are taken and marked
 * @param questionnaires the ids of the versions that are asked, in their order
 * @param invited the codes of the States that are asked, in alphabetical order
 */
public record Cycle(
        long id,
        int edition,
        String key,
        MultilingualText title,
        LocalDate opens,
        LocalDate closes,
        CycleStage stage,
        List<Long> questionnaires,
        List<String> invited) {

    public Cycle {
        questionnaires = List.copyOf(questionnaires);
        invited = List.copyOf(invited);
    }
}
