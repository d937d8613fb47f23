package org.plenary.record;

import org.plenary.languages.Words;

/**
 * How a room tells its acts. The sentence of an act stands under {@code <room>.act.<name>} in the words of each language, the
 * name of its kind under {@code <room>.acted.<name>}; what the record keeps as codes and days the room puts into words here.
 */
public interface ActWording {

    /** The room whose acts these are. */
    String room();

    /** A fact of an act as readers read it. */
    String fact(String name, String value, Words words);

    /** The address of the desk's page of a matter. */
    default String address(String matter) {
        return "/desk/" + matter;
    }
}
