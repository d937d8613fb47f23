package org.plenary.treaties;

import java.util.List;
import org.plenary.languages.Language;

/** Finds the places that deal with an article. Rooms that know such places implement it; the article's page asks all. */
@FunctionalInterface
public interface ArticleMentions {

    /**
     * The places of this room, in their order.
     *
     * @param instrument the code of the treaty, such as {@code UNTOC}
     */
    List<ArticleMention> of(String instrument, int article, Language language);
}
