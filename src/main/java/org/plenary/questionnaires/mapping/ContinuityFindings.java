package org.plenary.questionnaires.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Question;

/** What is wrong with a mapping: it points nowhere, or what an answer means would change with it. It only advises. */
final class ContinuityFindings {

    /** Values that mean the opposite wherever they stand. */
    private static final Map<String, String> OPPOSITES =
            Map.of("yes", "no", "no", "yes", "true", "false", "false", "true");

    private ContinuityFindings() {}

    static List<String> of(Question newer, Correspondence each, Map<String, Question> olderByKey, Words words) {
        var findings = new ArrayList<String>();
        var older = olderByKey.get(each.older());
        if (older == null) {
            return List.of(words.text("questionnaires.finding.nowhere", each.older()));
        }
        if (newer.kind().isChoice() != older.kind().isChoice()) {
            findings.add(words.text("questionnaires.finding.kind", each.older()));
        }
        older.choices().stream()
                .map(Choice::value)
                .filter(value -> newer.kind().isChoice()
                        && !each.values().containsKey(value)
                        && newer.choice(value).isEmpty())
                .forEach(value ->
                        findings.add(words.text("questionnaires.finding.value-lost", ChoiceWords.of(older, value))));
        new TreeMap<>(each.values()).forEach((from, to) -> {
            if (!to.isEmpty() && newer.choice(to).isEmpty()) {
                findings.add(words.text("questionnaires.finding.value-nowhere", to));
            } else if (to.equals(OPPOSITES.get(from))
                    || !to.equals(from) && newer.choice(from).isPresent()) {
                findings.add(words.text(
                        to.isEmpty() ? "mapping.finding.value-dropped" : "questionnaires.finding.value-changed",
                        ChoiceWords.of(older, from),
                        ChoiceWords.of(newer, to)));
            }
        });
        return findings;
    }
}
