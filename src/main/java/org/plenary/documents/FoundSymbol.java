package org.plenary.documents;

/**
 * A symbol found in running text.
 *
 * @param start place of its first character in the text
 * @param end place after its last character, the star of a reissue included
 * @param reissue whether a star follows it
 */
public record FoundSymbol(DocumentSymbol symbol, int start, int end, boolean reissue) {}
