package org.hearth.orders;

import java.time.LocalDate;

/**
 * What a courthouse has not yet signed or entered. A day ends when both are none, or are carried over.
 *
 * @param toSign records that wait for a judicial officer
 * @param toEnter signed orders that do not yet stand in the county's system
 * @param oldest the day of the oldest of them; null when there is none
 */
public record OpenOrders(int toSign, int toEnter, LocalDate oldest) {
    /** How many there are in all. */
    public int count() {
        return toSign + toEnter;
    }
}
