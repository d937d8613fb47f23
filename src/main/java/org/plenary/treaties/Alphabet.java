package org.plenary.treaties;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.languages.Language;

/** The alphabetical order of States in a language: that of its dictionaries, in Chinese by pinyin. */
public final class Alphabet {

    private static final Map<Language, Collator> ORDERS = new ConcurrentHashMap<>();

    private Alphabet() {}

    /** Orders States by their names in the language. */
    public static Comparator<State> of(Language language) {
        var order = ORDERS.computeIfAbsent(
                language, each -> Collator.getInstance(each.locale()).freeze());
        return Comparator.comparing(state -> state.name().in(language).text(), order);
    }
}
