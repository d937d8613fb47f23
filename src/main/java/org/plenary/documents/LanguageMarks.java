package org.plenary.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/**
 * The six small marks of a document's languages: solid and a link where the version exists, outlined where it does not.
 * Shown by {@code @template.documents.languages(marks = …)}.
 */
public record LanguageMarks(List<Mark> marks) {

    /**
     * One mark.
     *
     * @param name of the language, and what there is, in the language of the page: read out and shown on focus
     * @param address of the file, else of the document's page; null where the version does not exist
     */
    public record Mark(
            Language language, String name, @Nullable String address) {}

    public LanguageMarks {
        marks = List.copyOf(marks);
    }

    /** The marks of a document, in the words of the page. */
    public static LanguageMarks of(DocumentSummary document, Words words) {
        return new LanguageMarks(Arrays.stream(Language.values())
                .map(language -> mark(document, language, words))
                .toList());
    }

    private static Mark mark(DocumentSummary document, Language language, Words words) {
        var name = words.text("documents.language." + language.tag());
        if (document.files().contains(language)) {
            return new Mark(
                    language,
                    words.text("documents.mark.file", name),
                    "/files/%s/%s".formatted(document.symbol(), language.tag()));
        }
        return document.languages().contains(language)
                ? new Mark(language, words.text("documents.mark.exists", name), document.address())
                : new Mark(language, words.text("documents.mark.missing", name), null);
    }
}
