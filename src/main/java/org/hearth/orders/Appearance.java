package org.hearth.orders;

/**
 * One person at a hearing.
 *
 * @param person who, as the minute order names them; at most 80 characters
 * @param mode how they took part
 */
public record Appearance(String person, Presence mode) {
    public Appearance {
        person = Text.tidy(person);
    }
}
