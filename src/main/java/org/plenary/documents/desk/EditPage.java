package org.plenary.documents.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which a document is edited.
 *
 * @param done what has just been done; empty if nothing
 * @param wrong how many fields are wrong, in a sentence; empty if none
 * @param uploadError why the file was not taken; null if none was refused
 */
record EditPage(
        String symbol,
        String done,
        String wrong,
        List<LanguageFields> languages,
        List<Choice> kinds,
        Field issued,
        List<Choice> distributions,
        List<Choice> originals,
        List<RelationFields> relations,
        List<String> derived,
        List<KeptFile> files,
        List<Choice> uploadLanguages,
        List<String> encodings,
        @Nullable String uploadError) {

    /** A field to type in, and what is wrong with what was typed. */
    record Field(String name, String value, @Nullable String error) {}

    /** One of the choices of a field; the empty value stands for "not said". */
    record Choice(String value, String label, boolean chosen) {}

    /** Title and version in one language. */
    record LanguageFields(String label, String tag, String direction, Field title, List<Choice> states, Field issued) {}

    /** A relation to another document. */
    record RelationFields(String kindName, List<Choice> kinds, Field target) {}

    /** A file that can be taken away. */
    record KeptFile(String label, String address, Map<String, String> hidden) {}
}
