package org.hearth.orders;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Role;

/**
 * A time away from care, and what the adults did in it. It says nothing of where the young person was.
 *
 * @param id its key
 * @param ground what makes it one
 * @param learnedAt when the agency learned of it
 * @param openedBy who wrote it down
 * @param openedRole in which standing
 * @param openedAt when
 * @param endedAt when they came back; null while they are away
 * @param steps every step with what was done
 * @param version for the next change
 */
public record Absence(
        String id,
        AbsenceGround ground,
        Instant learnedAt,
        String openedBy,
        Role openedRole,
        Instant openedAt,
        Instant endedAt,
        List<AbsenceStep> steps,
        long version)
        implements Serializable {
    public Absence {
        steps = List.copyOf(steps);
    }

    /** True while they are away. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** The notices with a time set by law: how many there are. */
    public long timed() {
        return things().stream().filter(each -> each.due() != null).count();
    }

    /** How many of those are done. */
    public long timedDone() {
        return things().stream()
                .filter(each -> each.due() != null && each.isDone())
                .count();
    }

    private List<AbsenceThing> things() {
        return steps.stream().flatMap(each -> each.things().stream()).toList();
    }
}
