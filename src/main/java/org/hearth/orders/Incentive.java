package org.hearth.orders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something given to a young person. Nothing is added up and nobody is compared.
 *
 * @param id its key
 * @param what what was given; null where the reader may not see it
 * @param note what else belongs to it; empty for nothing
 * @param withheldBy the rule that withholds it; null where it is shown
 * @param on the day it was given
 * @param agency who gave it
 * @param reason for what: an id of {@code orders/incentives.yaml}
 * @param by who recorded it
 * @param recorded when
 */
public record Incentive(
        String id,
        String what,
        String note,
        String withheldBy,
        LocalDate on,
        String agency,
        String reason,
        String by,
        Instant recorded) {}
