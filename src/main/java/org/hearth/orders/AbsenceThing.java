package org.hearth.orders;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Role;

/**
 * One thing to do while a young person is away, and how often it was done.
 *
 * @param id its id in {@code orders/absence.yaml}
 * @param text as pages say it
 * @param rule the citation
 * @param told true for a notice to somebody
 * @param due by when; null where the law sets no hours, and for what is owed only where there is somebody to tell
 * @param hoursLate whole hours past that, of what is not done or was done late; 0 in time
 * @param open true while it can be noted: not done yet, or done again and again
 * @param done when and by whom, the earliest first
 */
public record AbsenceThing(
        String id, String text, String rule, boolean told, Instant due, long hoursLate, boolean open, List<Done> done)
        implements Serializable {
    public AbsenceThing {
        done = List.copyOf(done);
    }

    /**
     * Done once.
     *
     * @param id its key
     * @param at when
     * @param by by whom
     * @param notedBy who wrote it down
     * @param role in which standing
     * @param mine true for the one who wrote it down and may take it back
     */
    public record Done(String id, Instant at, String by, String notedBy, Role role, boolean mine)
            implements Serializable {}

    /** True once it was done. */
    public boolean isDone() {
        return !done.isEmpty();
    }

    /** True where it is late, done or not. */
    public boolean isLate() {
        return hoursLate > 0;
    }
}
