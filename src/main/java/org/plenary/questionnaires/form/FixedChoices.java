package org.plenary.questionnaires.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;

/** The choices of the kinds of question that have the same everywhere; their words are those of the interface. */
final class FixedChoices {

    private static final String NONE = "none";
    private static final String OTHER = "other";

    private static final Map<QuestionKind, List<Choice>> CHOICES = Map.of(
            QuestionKind.YES_NO, choices("yes", "no"),
            QuestionKind.YES_PARTLY_NO, choices("yes", "partly", "no"),
            QuestionKind.ASSISTANCE,
                    choices(
                            NONE,
                            "legal-advice",
                            "model-legislation",
                            "drafting",
                            "training",
                            "expert",
                            "equipment",
                            "institution",
                            OTHER));

    private FixedChoices() {}

    /** The choices of a kind that are the same everywhere; for other kinds those that the question brings. */
    static List<Choice> of(QuestionKind kind, List<Choice> own) {
        return CHOICES.getOrDefault(kind, own);
    }

    private static List<Choice> choices(String... values) {
        return Stream.of(values)
                .map(value ->
                        new Choice(value, words(value), MultilingualText.NONE, value.equals(NONE), value.equals(OTHER)))
                .toList();
    }

    private static MultilingualText words(String value) {
        return new MultilingualText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> Words.in(language).text("questionnaires.choice." + value),
                        (one, _) -> one,
                        () -> new EnumMap<>(Language.class))));
    }
}
