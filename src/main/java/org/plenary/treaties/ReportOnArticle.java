package org.plenary.treaties;

import org.plenary.languages.Localized;

/**
 * Where it stands what States reported on an article.
 *
 * @param label of the cycle in which they did, in a language that exists
 * @param title of the part that asks about the article, in a language that exists
 * @param says how many States reported, in words
 * @param address of its page
 */
public record ReportOnArticle(Localized label, Localized title, String says, String address) {}
