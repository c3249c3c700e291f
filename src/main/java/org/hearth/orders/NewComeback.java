package org.hearth.orders;

import java.time.Instant;

/**
 * A return as it is told.
 *
 * @param cameAt when they came back; not to come
 * @param how in which way
 * @param words how it was, in the words of whoever was there; at most 2,000 characters
 * @param welcomedBy who welcomed them
 * @param interviewBy whom the young person picks to talk with about the time away; empty while they have not said
 * @param health whether health care was offered
 */
public record NewComeback(
        Instant cameAt, HowBack how, String words, String welcomedBy, String interviewBy, HealthOffer health) {
    public NewComeback {
        words = Text.tidy(words);
        welcomedBy = Text.tidy(welcomedBy);
        interviewBy = Text.tidy(interviewBy);
    }
}
