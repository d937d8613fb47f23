package org.plenary.documents;

import java.util.List;
import org.plenary.languages.Language;

/** Tells where a document is mentioned; each room that lists documents has one, and the page of a document asks all. */
public interface DocumentMentions {

    /** The places that mention it, in the order readers expect; titles in the language asked where they exist in it. */
    List<Mention> of(DocumentSymbol symbol, Language language);
}
