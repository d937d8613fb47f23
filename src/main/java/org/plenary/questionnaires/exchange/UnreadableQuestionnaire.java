package org.plenary.questionnaires.exchange;

/** That a file is no questionnaire or mapping that can be read. */
public final class UnreadableQuestionnaire extends Exception {

    private static final long serialVersionUID = 1;

    /** A place is a few words to find it by, however long the text is that stands there. */
    private static final int LONGEST = 200;

    private final String key;
    private final String place;

    UnreadableQuestionnaire(String key, String place) {
        super(key + " " + place);
        this.key = key;
        this.place = place.length() > LONGEST ? place.substring(0, LONGEST) + "…" : place;
    }

    /** That a mapping is not between two questionnaires that are here. */
    public static UnreadableQuestionnaire ofMapping(String name) {
        return new UnreadableQuestionnaire("questionnaires.unreadable.between", name);
    }

    /** That another file given in with it is of the same questionnaire, or between the same two. */
    public static UnreadableQuestionnaire ofTwo(String code) {
        return new UnreadableQuestionnaire("questionnaires.unreadable.two", code);
    }

    /** The key of the words that say what is wrong and what to do; they take the place as their fact. */
    public String key() {
        return key;
    }

    /** Where: a line and column, or the key of a section or question. */
    public String place() {
        return place;
    }
}
