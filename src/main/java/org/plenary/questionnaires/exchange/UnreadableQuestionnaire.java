package org.plenary.questionnaires.exchange;

/** That a file is no questionnaire or mapping that can be read. */
public final class UnreadableQuestionnaire extends Exception {

    private final String key;
    private final String place;

    UnreadableQuestionnaire(String key, String place) {
        super(key + " " + place);
        this.key = key;
        this.place = place;
    }

    /** That a mapping is not between two questionnaires that are here. */
    public static UnreadableQuestionnaire ofMapping(String name) {
        return new UnreadableQuestionnaire("questionnaires.unreadable.between", name);
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
