package org.plenary.questionnaires.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.questionnaires.exchange.MappingJson;
import org.plenary.questionnaires.exchange.QuestionnaireFile;
import org.plenary.questionnaires.exchange.ReadMapping;
import org.plenary.questionnaires.exchange.ReadQuestionnaire;
import org.plenary.questionnaires.exchange.UnreadableQuestionnaire;
import org.plenary.questionnaires.form.Form;

/**
 * What files given in at once hold. A mapping may be between questionnaires that come with it, or that are here already.
 *
 * @param questionnaires by the name of the file
 * @param mappings by the name of the file; each says which questionnaires it is between
 */
record DeliveredFiles(Map<String, ReadQuestionnaire> questionnaires, Map<String, ReadMapping> mappings) {

    /**
     * Reads the files.
     *
     * @param here the questionnaires that are here already, by code
     * @throws UnreadableFiles if any cannot be read; it says of each what is wrong
     */
    static DeliveredFiles read(List<GivenFile> files, Map<String, Form> here) throws UnreadableFiles {
        var reading = new Reading(here);
        files.stream().filter(file -> !isMapping(file)).forEach(reading::questionnaire);
        files.stream().filter(DeliveredFiles::isMapping).forEach(reading::mapping);
        if (!reading.wrong.isEmpty()) {
            throw new UnreadableFiles(reading.wrong);
        }
        return new DeliveredFiles(reading.questionnaires, reading.mappings);
    }

    private static boolean isMapping(GivenFile file) {
        return file.name().toLowerCase(Locale.ROOT).startsWith("mapping");
    }

    /** Files as far as they are read. */
    private static final class Reading {

        private final Map<String, Form> forms;
        private final Set<String> codes = new LinkedHashSet<>();
        private final Set<String> pairs = new LinkedHashSet<>();
        private final Map<String, ReadQuestionnaire> questionnaires = new LinkedHashMap<>();
        private final Map<String, ReadMapping> mappings = new LinkedHashMap<>();
        private final Map<String, UnreadableQuestionnaire> wrong = new LinkedHashMap<>();

        Reading(Map<String, Form> here) {
            this.forms = new LinkedHashMap<>(here);
        }

        void questionnaire(GivenFile file) {
            try {
                var read = QuestionnaireFile.read(file.name(), file.content());
                if (!codes.add(read.code())) {
                    throw UnreadableQuestionnaire.ofTwo(read.code());
                }
                forms.put(read.code(), read.form());
                questionnaires.put(file.name(), read);
            } catch (UnreadableQuestionnaire e) {
                wrong.put(file.name(), e);
            }
        }

        void mapping(GivenFile file) {
            try {
                var read = MappingJson.read(file.content());
                var to = read.questionnaire().isEmpty() ? named(file.name()) : read.questionnaire();
                var newer = forms.get(to);
                var older = forms.get(read.older());
                if (newer == null || older == null || to.equals(read.older())) {
                    throw UnreadableQuestionnaire.ofMapping(file.name());
                }
                if (!pairs.add(to + " " + read.older())) {
                    throw UnreadableQuestionnaire.ofTwo(to + ", " + read.older());
                }
                mappings.put(file.name(), read.between(to, newer, older));
            } catch (UnreadableQuestionnaire e) {
                wrong.put(file.name(), e);
            }
        }

        /** {@code mapping-cpbNationalReport4-3.json} is a mapping of cpbNationalReport4; the longest code that fits counts. */
        private String named(String name) {
            return forms.keySet().stream()
                    .filter(code -> name.startsWith("mapping-" + code + "-"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }
    }
}
