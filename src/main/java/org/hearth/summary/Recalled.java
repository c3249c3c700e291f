package org.hearth.summary;

import java.util.List;
import org.hearth.docket.Hearing;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.Remembered;

/**
 * What the court said at earlier hearings it would ask about, and whether the young person wants praise in open court.
 *
 * @param standing what it has not asked about yet, the oldest first
 * @param praise what counts at this hearing
 */
record Recalled(List<Remembered> standing, PraiseWish praise) {
    /** For those who may know neither. */
    static final Recalled NONE = new Recalled(List.of(), PraiseWish.NONE);

    Recalled {
        standing = List.copyOf(standing);
    }

    /** What was said before this hearing; what is said at it comes back at the next. */
    static Recalled before(Hearing hearing, List<Remembered> standing, PraiseWish praise) {
        return new Recalled(
                standing.stream()
                        .filter(each -> !each.hearing().equals(hearing.id()))
                        .filter(each -> !each.on().isAfter(hearing.day()))
                        .toList(),
                praise);
    }
}
