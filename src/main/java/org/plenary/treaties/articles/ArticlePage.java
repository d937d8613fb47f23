package org.plenary.treaties.articles;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.treaties.Article;
import org.plenary.treaties.ArticleMention;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.ReportOnArticle;
import org.plenary.treaties.Treaties;

/**
 * What the page of an article shows: the place where all that concerns it meets.
 *
 * @param treaty the short name of the treaty
 * @param chapter the chapter it stands in; an empty text where the treaty has none
 * @param titles the title in each other language in which it exists
 * @param missing in how many languages no title is known
 * @param mentions where agenda items and decisions deal with it
 * @param reported where it stands what States reported on it
 * @param previous the number of the article before; null for the first
 * @param next the number of the article after; null for the last
 */
record ArticlePage(
        String key,
        Localized treaty,
        int number,
        Localized title,
        Localized chapter,
        List<Localized> titles,
        int missing,
        List<ArticleMention> mentions,
        List<ReportOnArticle> reported,
        @Nullable Integer previous,
        @Nullable Integer next) {

    static ArticlePage of(
            Instrument instrument,
            Article article,
            Treaties treaties,
            List<ArticleMention> mentions,
            List<ReportOnArticle> reported,
            Language language) {
        var count = treaties.articles(instrument).size();
        var shown = article.title().in(language);
        return new ArticlePage(
                instrument.key(),
                instrument.name().in(language),
                article.number(),
                shown,
                article.chapter().in(language),
                Arrays.stream(Language.values())
                        .filter(article.title()::isIn)
                        .map(article.title()::in)
                        .toList(),
                Language.values().length - article.title().texts().size(),
                mentions,
                reported,
                article.number() > 1 ? article.number() - 1 : null,
                article.number() < count ? article.number() + 1 : null);
    }
}
