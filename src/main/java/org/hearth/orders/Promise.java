package org.hearth.orders;

import java.time.LocalDate;

/**
 * What an adult owes a young person by a signed order.
 *
 * @param order the order's key
 * @param caseId the case's key
 * @param text what was promised; null where the reader may not see it
 * @param withheldBy the rule that withholds the text; null where it is shown
 * @param responsible who owes it
 * @param due by when
 * @param status what became of it, as of today
 * @param daysLate whole days since the due date where it is late, else 0
 * @param version of the order, for the lost race
 */
public record Promise(
        String order,
        String caseId,
        String text,
        String withheldBy,
        String responsible,
        LocalDate due,
        OrderStatus status,
        long daysLate,
        long version) {}
