package org.plenary.documents.desk;

import java.util.Locale;
import org.plenary.languages.Words;
import org.plenary.record.ActWording;
import org.springframework.stereotype.Component;

/** Puts the languages and formats of acts on documents into words. */
@Component
class DocumentsWording implements ActWording {

    /** How the record's keys of documents begin; the symbol follows. */
    static final String MATTER = "documents/";

    @Override
    public String room() {
        return "documents";
    }

    @Override
    public String fact(String name, String value, Words words) {
        return switch (name) {
            case "language" -> words.text("web.language." + value);
            case "format" -> value.toUpperCase(Locale.ROOT);
            default -> value;
        };
    }

    @Override
    public String address(String matter) {
        return DocumentsDeskController.EDIT + matter.substring(MATTER.length());
    }
}
