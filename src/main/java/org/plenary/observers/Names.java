package org.plenary.observers;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** The alphabetical order of observers by their names in a language: that of its dictionaries, in Chinese by pinyin. */
public final class Names {

    private Names() {}

    /** Orders things by the name they have. */
    public static <T> Comparator<T> of(Language language, Function<T, MultilingualText> name) {
        var order = Collator.getInstance(language.locale()).freeze();
        return Comparator.comparing(thing -> name.apply(thing).in(language).text(), order);
    }
}
