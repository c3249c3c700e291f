package org.hearth.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * A goal in the youth's own words.
 *
 * @param id the goal's key
 * @param words the words as written; null when they are withheld from this reader
 * @param withheldBy the rule that withholds them; null when nothing is withheld
 * @param by who wrote them down: the youth, or the youth's attorney as told
 * @param byYouth true when the youth wrote them; such words go to the youth's attorney first
 * @param since the day they were written
 * @param released true when nothing of it waits for the youth's counsel to let it go
 * @param success by what the youth will know that it is reached; null when not said or withheld
 * @param successBy who wrote that down; null when not said or withheld
 * @param successByYouth true when the youth wrote it
 * @param state how it stands with it, as far as this reader may know
 * @param stateSince the day that was said; null when never, or when a newer word waits for counsel
 * @param measures ids of the measures by which the youth follows it; none for readers from whom it is withheld
 * @param version for the next change
 */
public record Goal(
        String id,
        String words,
        String withheldBy,
        String by,
        boolean byYouth,
        LocalDate since,
        boolean released,
        String success,
        String successBy,
        boolean successByYouth,
        GoalState state,
        LocalDate stateSince,
        List<String> measures,
        long version) {
    public Goal {
        measures = List.copyOf(measures);
    }

    /** True while the youth still goes for it. */
    public boolean isGoingOn() {
        return state == GoalState.GOING_ON;
    }

    /** True when the youth has put it aside. */
    public boolean isSetAside() {
        return state == GoalState.SET_ASIDE;
    }

    /** True when the youth says that it is reached. */
    public boolean isReached() {
        return state == GoalState.REACHED;
    }
}
