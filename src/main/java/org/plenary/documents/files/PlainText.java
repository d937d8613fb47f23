package org.plenary.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Texts: valid in the encoding that is said, and without characters that no text has. */
public final class PlainText {

    /** The encodings that texts of the six languages are found in. */
    public static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16", "windows-1252", "windows-1251", "windows-1256", "GB18030");

    private PlainText() {}

    static boolean isText(InputStream content, Charset encoding) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new InputStreamReader(content, decoder);
        var part = new char[8192];
        try {
            for (int count = text.read(part); count >= 0; count = text.read(part)) {
                for (int i = 0; i < count; i++) {
                    if (isOfNoText(part[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The controls, but for tab, line and page breaks and the mark that old systems set at the end of a file. */
    private static boolean isOfNoText(char letter) {
        return letter < ' ' && "\t\n\r\f\u001A".indexOf(letter) < 0 || letter == '\uFFFE' || letter == '\uFFFF';
    }
}
