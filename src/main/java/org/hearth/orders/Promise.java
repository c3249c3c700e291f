package org.hearth.orders;

import java.time.LocalDate;

/**
 * What an adult owes a young person, by a signed order or by what a conference agreed.
 *
 * @param order the promise's key: the order's, or the agreed action's
 * @param caseId the case's key
 * @param hearing the hearing at which it was ordered, or before which it was agreed
 * @param kind whether it was ordered or agreed
 * @param text what was promised; null where the reader may not see it
 * @param withheldBy the rule that withholds the text; null where it is shown
 * @param responsible who owes it
 * @param due by when
 * @param status what became of it, as of today
 * @param daysLate whole days since the due date where it is late, else 0
 * @param mine true where it names the reader's agency, or the reader
 * @param course what was said of it
 * @param version for the lost race
 */
public record Promise(
        String order,
        String caseId,
        String hearing,
        PromiseKind kind,
        String text,
        String withheldBy,
        String responsible,
        LocalDate due,
        OrderStatus status,
        long daysLate,
        boolean mine,
        PromiseCourse course,
        long version) {}
