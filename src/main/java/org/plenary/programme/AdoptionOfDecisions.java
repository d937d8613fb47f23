package org.plenary.programme;

import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/** The words by which a table says that a meeting adopts decisions on items rather than considers them. */
final class AdoptionOfDecisions {

    private static final Map<Language, Pattern> WORDS = Map.of(
            Language.ENGLISH, words("adoption of (the )?(draft )?(decisions|resolutions)|action on draft"),
            Language.FRENCH, words("adoption (des|de) (projets? de )?(décisions|résolutions)"),
            Language.SPANISH, words("(adopción|aprobación) de (las |los proyectos de )?(decisiones|resoluciones)"),
            Language.RUSSIAN, words("(принятие|утверждение) (проектов )?(решений|резолюций)"),
            Language.CHINESE, words("通过(各项)?(决定|决议)"),
            Language.ARABIC, words("(اعتماد|إقرار) (مشاريع )?(ال)?(مقرر|قرار)ات"));

    private AdoptionOfDecisions() {}

    static boolean isMeantBy(String title, Language language) {
        return WORDS.getOrDefault(language, Pattern.compile("(?!)"))
                .matcher(title)
                .find();
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
