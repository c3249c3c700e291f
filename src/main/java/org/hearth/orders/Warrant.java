package org.hearth.orders;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Role;

/**
 * A warrant as this reader may read it.
 *
 * @param id its key
 * @param kind under which law
 * @param state where it stands
 * @param until to which day it is held; null in every other state
 * @param askedBy who asked for it
 * @param askedRole in which standing
 * @param askedAt when
 * @param reason why it was asked for; null where this reader has no right to it
 * @param withheldBy the rule that withholds it; null where it is shown
 * @param alternatives what was tried first: ids of {@code orders/alternatives.yaml}
 * @param position what the young person's attorney says; null where nothing is said, and where this reader has no right to it
 * @param positionBy who said so, the attorney or the asker; null where nothing is said
 * @param positionAt when; null where nothing is said
 * @param recallAskedBy who asked for its recall; null where nobody has
 * @param recallAskedAt when
 * @param endedAt when its recall was ordered, or when it ended at eighteen; null before
 * @param agency who confirmed that it is out of the police systems; null before
 * @param confirmedAt when it was out of them; null before
 * @param inSystems true where it was ever active, so that it must be taken out of the police systems
 * @param hoursLate whole hours by which an asked recall is not ordered, or an ordered one not confirmed; 0 in time
 * @param lines every state it had, the first to the last
 * @param version for the next change
 */
public record Warrant(
        String id,
        WarrantKind kind,
        WarrantState state,
        LocalDate until,
        String askedBy,
        Role askedRole,
        Instant askedAt,
        String reason,
        String withheldBy,
        List<String> alternatives,
        String position,
        String positionBy,
        Instant positionAt,
        String recallAskedBy,
        Instant recallAskedAt,
        Instant endedAt,
        String agency,
        Instant confirmedAt,
        boolean inSystems,
        long hoursLate,
        List<WarrantLine> lines,
        long version)
        implements Serializable {
    public Warrant {
        alternatives = List.copyOf(alternatives);
        lines = List.copyOf(lines);
    }

    /** True while something of it can still happen, or something about it is owed. */
    public boolean stands() {
        return state.stands() || isToConfirm();
    }

    /** True where an agency has still to confirm that it is out of the police systems. */
    public boolean isToConfirm() {
        return state == WarrantState.RECALL_ORDERED || state == WarrantState.EXPIRED && inSystems;
    }

    /** True where its recall was asked for and the court has not answered. */
    public boolean isRecallAsked() {
        return recallAskedAt != null && state.stands();
    }

    /** True past the day to which it is held: the court decides what becomes of it. */
    public boolean isHeldPast(LocalDate today) {
        return state == WarrantState.HELD && until.isBefore(today);
    }
}
