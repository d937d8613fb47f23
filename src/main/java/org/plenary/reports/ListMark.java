package org.plenary.reports;

import org.plenary.languages.Language;

/** The mark at the end of a line of the list of items: a colon before sub-items, a full stop after the last of them. */
enum ListMark {
    BEFORE_ITEMS(":", "：", ":"),
    OTHER(";", "；", "؛"),
    LAST(".", "。", ".");

    private final String usual;
    private final String chinese;
    private final String arabic;

    ListMark(String usual, String chinese, String arabic) {
        this.usual = usual;
        this.chinese = chinese;
        this.arabic = arabic;
    }

    /** The mark after an item, from its level and that of the item that follows; the end of the list counts as level 1. */
    static ListMark of(int level, int nextLevel) {
        if (nextLevel > level) {
            return BEFORE_ITEMS;
        }
        return nextLevel == 1 ? LAST : OTHER;
    }

    String in(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ARABIC -> arabic;
            default -> usual;
        };
    }
}
