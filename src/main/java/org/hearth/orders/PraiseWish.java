package org.hearth.orders;

import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * Whether a young person wants praise in open court, as it was said last.
 *
 * @param declined true for no praise in open court
 * @param hearing the one hearing it is for, by its key; null where it holds until it is changed
 * @param by who said it; null where nobody has said anything
 * @param role whether the young person said it or their attorney; null where nobody has
 * @param since the day it was said; null where nobody has
 */
public record PraiseWish(boolean declined, String hearing, String by, Role role, LocalDate since) {
    /** Nothing said: praise is welcome. */
    public static final PraiseWish NONE = new PraiseWish(false, null, null, null, null);
}
