package org.plenary.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * Tells the kind of a document from the series of its symbol, else from the words of its title. In European languages and
 * in Arabic the word that comes first says what the paper is ("Note … transmitting the report"); in Chinese the word that
 * comes last before the colon.
 */
final class KindByTitle {

    private static final Map<String, DocumentKind> BY_SERIES = Map.of(
            "CRP", DocumentKind.CONFERENCE_ROOM_PAPER,
            "L", DocumentKind.LIMITED,
            "WP", DocumentKind.WORKING_PAPER,
            "INF", DocumentKind.INFORMATION,
            "RES", DocumentKind.OTHER,
            "NGO", DocumentKind.OTHER);

    private static final Pattern PARTICIPANTS = Pattern.compile(
            "list of participants|liste des participants|lista de participantes|список участников|与会者名单|قائمة المشاركين");

    private static final List<Word> WORDS = List.of(
            new Word(DocumentKind.PARTICIPANTS, PARTICIPANTS.pattern()),
            new Word(
                    DocumentKind.AGENDA,
                    "\\b(?:provisional agenda|annotated agenda|ordre du jour provisoire|programa provisional"
                            + "|предварительная повестка дня)|临时议程|جدول الأعمال المؤقت"),
            new Word(DocumentKind.NOTE, "\\bnote\\b|\\bnota\\b|записка|说明|مذكرة"),
            new Word(DocumentKind.REPORT, "\\breport\\b|\\brapport\\b|\\binforme\\b|доклад|报告|تقرير"),
            new Word(
                    DocumentKind.WORKING_PAPER,
                    "\\bworking paper\\b|\\bdocument de travail\\b|\\bdocumento de trabajo\\b|рабочий документ|工作文件"
                            + "|ورقة عمل"));

    private KindByTitle() {}

    static DocumentKind of(DocumentSymbol symbol, MultilingualText title) {
        var series = BY_SERIES.get(symbol.series());
        if (series != null && series != DocumentKind.INFORMATION) {
            return series;
        }
        var byTitle = Arrays.stream(Language.values())
                .flatMap(language -> title.exactly(language).flatMap(text -> byTitle(text, language)).stream())
                .findFirst();
        if (series == DocumentKind.INFORMATION) {
            return byTitle.filter(kind -> kind == DocumentKind.PARTICIPANTS).orElse(series);
        }
        return byTitle.orElse(DocumentKind.OTHER);
    }

    private static Optional<DocumentKind> byTitle(String title, Language language) {
        var text = title.toLowerCase(Locale.ROOT);
        if (language == Language.CHINESE) {
            var head = text.split("[:：]", 2)[0];
            return Optional.of(head)
                    .filter(words -> WORDS.get(1).pattern().matcher(words).find())
                    .map(_ -> DocumentKind.AGENDA)
                    .or(() -> WORDS.stream()
                            .max(Comparator.comparingInt(word -> word.lastIn(head)))
                            .filter(word -> word.lastIn(head) >= 0)
                            .map(Word::kind));
        }
        return WORDS.stream()
                .filter(word -> word.firstIn(text) >= 0)
                .min(Comparator.comparingInt(word -> word.firstIn(text)))
                .map(Word::kind);
    }

    /** A word of titles, in whatever language, and the kind it tells of. */
    private record Word(DocumentKind kind, Pattern pattern) {

        Word(DocumentKind kind, String pattern) {
            this(kind, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
        }

        int firstIn(String text) {
            var word = pattern.matcher(text);
            return word.find() ? word.start() : -1;
        }

        int lastIn(String text) {
            return pattern.matcher(text)
                    .results()
                    .mapToInt(java.util.regex.MatchResult::end)
                    .max()
                    .orElse(-1);
        }
    }
}
