package org.plenary.responses;

/**
 * How many answers there are in a response.
 *
 * @param given by people in this cycle
 * @param toConfirm taken over from earlier responses, which nobody has confirmed yet
 */
public record Tally(int given, int toConfirm) {

    public static final Tally NONE = new Tally(0, 0);
}
