package org.hearth.orders;

import java.time.LocalDate;

/**
 * What a courthouse has not yet signed, approved or entered. A day ends when there is nothing of it, or it is carried over.
 *
 * @param toSign records that wait for a judicial officer
 * @param toApprove a referee's orders of removal that wait for a judge
 * @param toEnter signed orders that do not yet stand in the county's system
 * @param oldest the day of the oldest of them; null when there is none
 * @param age how long that one has waited; null when there is none
 */
public record OpenOrders(int toSign, int toApprove, int toEnter, LocalDate oldest, Age age) {
    /** How many there are in all. */
    public int count() {
        return toSign + toApprove + toEnter;
    }
}
