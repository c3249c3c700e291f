package org.hearth.progress;

import java.time.LocalDate;

/**
 * Who owns a need.
 *
 * @param agency the agency that agreed
 * @param person who of that agency; null where nobody is named
 * @param agreed what was agreed
 * @param by the day by which
 * @param daysLate calendar days since that day while the adults do not call the need met; 0 when it is not late
 * @param saidBy who wrote the agreement down
 * @param since the day it was agreed
 * @param version for the next change
 */
public record NeedOwner(
        String agency,
        String person,
        String agreed,
        LocalDate by,
        long daysLate,
        String saidBy,
        LocalDate since,
        long version) {}
