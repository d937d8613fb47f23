package org.plenary.treaties;

import java.util.List;
import org.plenary.languages.Language;

/** Finds what States reported on an article. The room that counts it implements this; the article's page asks. */
@FunctionalInterface
public interface ReportsOnArticles {

    /**
     * What was reported, the latest first; bounded.
     *
     * @param instrument the code of the treaty, such as {@code UNTOC}
     */
    List<ReportOnArticle> of(String instrument, int article, Language language);
}
