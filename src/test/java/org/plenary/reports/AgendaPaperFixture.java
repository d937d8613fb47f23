package org.plenary.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.sessions.Bodies;

/** A paper in order, in each language: three levels, annotations, documents and a table of one day. */
final class AgendaPaperFixture {

    private static final MultilingualText ORGANIZATION = MultilingualText.ofTags(java.util.Map.of(
            "ar", "المسائل التنظيمية",
            "zh", "组织事项",
            "en", "Organizational matters",
            "fr", "Questions d’organisation",
            "ru", "Организационные вопросы",
            "es", "Cuestiones de organización"));
    private static final MultilingualText OPENING = MultilingualText.ofTags(java.util.Map.of(
            "ar", "افتتاح الدورة",
            "zh", "会议开幕",
            "en", "Opening of the session",
            "fr", "Ouverture de la session",
            "ru", "Открытие сессии",
            "es", "Apertura del período de sesiones"));
    private static final MultilingualText OTHER = MultilingualText.ofTags(java.util.Map.of(
            "ar",
            "مسائل أخرى",
            "zh",
            "其他事项",
            "en",
            "Other matters",
            "fr",
            "Questions diverses",
            "ru",
            "Прочие вопросы",
            "es",
            "Otros asuntos"));

    private AgendaPaperFixture() {}

    static AgendaPaper paperIn(Language language) {
        var words = new PaperWords(Words.in(language));
        var opens = LocalDate.of(2008, 10, 8);
        var body = Bodies.shipped().first();
        var head = new AgendaPaper.Head(
                language,
                words,
                DocumentSymbol.of("CTOC/COP/2008/1"),
                body.name().in(language).text(),
                PaperWords.capitalized(words.text("session", 4)),
                words.text("place-and-dates", body.place().in(language).text(), words.range(opens, opens.plusDays(9))),
                words.text("annotated.PROVISIONAL"),
                words.text("agenda.PROVISIONAL"),
                opens);
        return new AgendaPaper(head, sections(words), List.of(day(words, opens)));
    }

    private static List<AgendaPaper.Section> sections(PaperWords words) {
        return List.of(
                section(words, ItemNumber.of(1), ORGANIZATION, ListMark.BEFORE_ITEMS, List.of()),
                section(words, ItemNumber.of(1, 1), OPENING, ListMark.BEFORE_ITEMS, List.of()),
                section(words, ItemNumber.of(1, 1, 1), OTHER, ListMark.OTHER, List.of()),
                section(words, ItemNumber.of(1, 2), OTHER, ListMark.LAST, List.of()),
                section(
                        words,
                        ItemNumber.of(2),
                        OTHER,
                        ListMark.LAST,
                        List.of(new AgendaPaper.Listed(
                                DocumentSymbol.of("CTOC/COP/2008/6"),
                                OPENING.in(words.language()).text()))));
    }

    private static AgendaPaper.Section section(
            PaperWords words,
            ItemNumber number,
            MultilingualText title,
            ListMark mark,
            List<AgendaPaper.Listed> listed) {
        var text = title.in(words.language()).text();
        return new AgendaPaper.Section(
                number,
                words.listed(number),
                text,
                text + mark.in(words.language()),
                List.of(text + " (CTOC/COP/2008/2), 2008. " + text + "."),
                listed);
    }

    private static AgendaPaper.Day day(PaperWords words, LocalDate date) {
        return new AgendaPaper.Day(
                words.day(date),
                List.of(
                        new AgendaPaper.Slot(
                                words.hours(LocalTime.of(10, 0), LocalTime.of(13, 0)),
                                List.of(words.text(
                                        "entry",
                                        words.items(List.of(ItemNumber.of(1, 1))),
                                        OPENING.in(words.language()).text())),
                                List.of()),
                        new AgendaPaper.Slot(
                                words.hours(LocalTime.of(15, 0), LocalTime.of(18, 0)),
                                List.of(words.text(
                                        "entry",
                                        words.items(List.of(ItemNumber.of(1, 2), ItemNumber.of(2))),
                                        OTHER.in(words.language()).text())),
                                List.of(words.text(
                                        "continued",
                                        words.text(
                                                "entry-beside",
                                                words.items(List.of(ItemNumber.of(2))),
                                                OTHER.in(words.language()).text()))))));
    }
}
