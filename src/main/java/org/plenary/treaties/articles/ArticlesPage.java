package org.plenary.treaties.articles;

import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.treaties.Article;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Treaties;

/** What the list of a treaty's articles shows. */
record ArticlesPage(String key, Localized name, List<Entry> articles) {

    /**
     * An article.
     *
     * @param opens the chapter that begins with it; empty text for all others
     */
    record Entry(int number, Localized title, Localized opens) {}

    static ArticlesPage of(Instrument instrument, Treaties treaties, Language language) {
        var articles = treaties.articles(instrument);
        return new ArticlesPage(
                instrument.key(),
                instrument.name().in(language),
                articles.stream()
                        .map(article -> new Entry(
                                article.number(),
                                article.title().in(language),
                                opensChapter(article, articles)
                                        ? article.chapter().in(language)
                                        : new Localized("", language)))
                        .toList());
    }

    private static boolean opensChapter(Article article, List<Article> all) {
        int place = all.indexOf(article);
        return place == 0 || !all.get(place - 1).chapter().equals(article.chapter());
    }
}
