package org.hearth.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.terms.Custody;

/**
 * What a hearing to be set needs of its place.
 *
 * @param minutes how long
 * @param from the first day to look at
 * @param to the last day to look at
 * @param window what the law says
 * @param beyond true where a judicial officer looks beyond the limit and the capacity, which then needs a basis
 * @param custody whether the youth is detained or removed
 * @param schoolFrom when the school day starts; null when not in school
 * @param schoolTo when the school day ends; null when not in school
 * @param lastOfficer the judicial officer of the last hearing; null before the first
 * @param readyFrom the first day that leaves the team time to write; null where nobody is asked
 */
record Need(
        int minutes,
        LocalDate from,
        LocalDate to,
        Window window,
        boolean beyond,
        Custody custody,
        LocalTime schoolFrom,
        LocalTime schoolTo,
        String lastOfficer,
        LocalDate readyFrom) {}
