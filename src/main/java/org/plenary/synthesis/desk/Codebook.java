package org.plenary.synthesis.desk;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;

/** What the keys and values of exported answers mean. */
final class Codebook {

    private Codebook() {}

    /** One line a question, then one for each of its values. */
    static void print(CSVPrinter printer, List<Questionnaire> questionnaires) throws IOException {
        printer.printRecord(Stream.concat(
                Stream.of(
                        "questionnaire", "version", "question", "number", "kind", "value", "provisions", "obligation"),
                Arrays.stream(Language.values()).map(language -> "title_" + language.tag())));
        for (var asked : questionnaires) {
            for (var question : asked.form().questions().toList()) {
                printer.printRecord(line(asked, question, "", question.title()));
                for (Choice choice : question.choices()) {
                    printer.printRecord(line(asked, question, choice.value(), choice.title()));
                }
            }
        }
    }

    private static Stream<Object> line(Questionnaire asked, Question question, String value, MultilingualText title) {
        return Stream.concat(
                Stream.of(
                        asked.code(),
                        asked.version(),
                        question.key(),
                        question.number(),
                        question.kind().word(),
                        value,
                        Provision.line(question.provisions()),
                        question.obligation() == null
                                ? ""
                                : question.obligation().word()),
                Arrays.stream(Language.values())
                        .map(language -> title.exactly(language).orElse("")));
    }
}
