package org.plenary.questionnaires.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no questionnaire and no mapping may hold, whatever file it comes in: it could not be kept, or not be told apart. */
final class Refusals {

    /** More than any questionnaire asks, and than a page can show. */
    private static final int MOST_QUESTIONS = 5_000;

    private Refusals() {}

    /** @throws UnreadableQuestionnaire if the form holds it; the exception says where and what */
    static void check(Form form) throws UnreadableQuestionnaire {
        long questions = form.questions().count() + form.sections().size();
        if (questions > MOST_QUESTIONS) {
            throw new UnreadableQuestionnaire(
                    "questionnaires.unreadable.many",
                    Long.toString(form.questions().count()));
        }
        refuseTwice("section-twice", form.sections().stream().map(Section::key));
        refuseTwice("twice", form.questions().map(Question::key));
        for (var question : form.questions().toList()) {
            refuseColumns(question);
        }
        checkTexts(JsonMapper.shared().readTree(FormJson.write(form)));
    }

    private static void refuseTwice(String words, Stream<String> keys) throws UnreadableQuestionnaire {
        var seen = new HashSet<String>();
        for (var key : keys.toList()) {
            if (!seen.add(key)) {
                throw new UnreadableQuestionnaire("questionnaires.unreadable." + words, key);
            }
        }
    }

    private static void refuseColumns(Question question) throws UnreadableQuestionnaire {
        var seen = new HashSet<>(List.of(Column.DOCUMENT));
        for (var column : question.columns()) {
            if (!seen.add(column.key())) {
                throw new UnreadableQuestionnaire(
                        "questionnaires.unreadable.column", question.key() + ": " + column.key());
            }
        }
    }

    /** @throws UnreadableQuestionnaire if a text cannot be kept; the exception says in which part of the tree it stands */
    static void checkTexts(JsonNode root) throws UnreadableQuestionnaire {
        checkTexts(root, "");
    }

    /** The depth of a tree is bounded by its reader. */
    private static void checkTexts(JsonNode node, String place) throws UnreadableQuestionnaire {
        if (node.isString()) {
            checkText(node.asString(), place);
        }
        for (var property : node.properties()) {
            checkText(property.getKey(), place);
            checkTexts(property.getValue(), place + "/" + property.getKey());
        }
        if (node.isArray()) {
            for (int number = 0; number < node.size(); number++) {
                checkTexts(node.path(number), place + "/" + number);
            }
        }
    }

    private static void checkText(String text, String place) throws UnreadableQuestionnaire {
        if (text.length() > Form.LONGEST_TEXT) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.long", place);
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(Refusals::isHalf)) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.letters", place);
        }
    }

    /** One half of a pair that stands for a character, without the other. */
    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
