package org.plenary.documents.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.LanguageMarks;
import org.plenary.documents.Mention;
import org.plenary.languages.Localized;

/**
 * What the page of a document shows.
 *
 * @param titles in the languages that the page is not in
 * @param issued the date, written out; null if nobody entered it
 * @param source where the date is from, and how sure that is; null if it was entered here
 */
record DocumentPage(
        String symbol,
        Localized title,
        List<Localized> titles,
        String kind,
        @Nullable String issued,
        @Nullable String source,
        List<Fact> facts,
        LanguageMarks languages,
        List<Version> versions,
        List<RelatedBy> relations,
        List<Mention> mentions) {

    /** A fact of the document and its name. */
    record Fact(String label, String value) {}

    /** The version in one of the six languages. */
    record Version(String language, boolean exists, String state, List<File> files) {}

    /** A file that can be downloaded. */
    record File(String label, String address) {}

    /** Documents that stand to this one in the same way. */
    record RelatedBy(String label, List<RelatedDocument> documents) {}

    /**
     * A document that stands to this one in some way.
     *
     * @param address null if nobody has registered it here
     */
    record RelatedDocument(String symbol, @Nullable String address, Localized title) {}
}
