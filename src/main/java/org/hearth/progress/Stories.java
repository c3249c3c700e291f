package org.hearth.progress;

import jakarta.inject.Inject;
import java.util.List;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.Youths;
import org.hearth.orders.CourtOrder;

/** A youth's story in one piece, for the pages that tell it. */
@Door
public class Stories {
    @Inject
    Goals goals;

    @Inject
    Progress progress;

    @Inject
    NeedsMap needs;

    @Inject
    Strengths strengths;

    @Inject
    Corner corner;

    @Inject
    Youths youths;

    /** The story as this reader may know it; six statements however long it is. */
    @Needs(Task.READ_PROGRESS)
    public Story of(OpenCase pass) {
        Story steps = steps(pass, progress.owed(pass));
        return steps.closed() ? steps : steps.with(strengths.of(pass), corner.of(pass));
    }

    /**
     * Of the story what leads a summary: goals, measures and needs; strengths and people are not read.
     *
     * @param owed the court's orders in the case, as this reader may know them
     */
    @Needs(Task.READ_PROGRESS)
    public Story steps(OpenCase pass, List<CourtOrder> owed) {
        return youths.isClosedTo(pass)
                ? Story.CLOSED
                : new Story(goals.open(pass), progress.open(pass, owed), needs.open(pass), List.of(), List.of(), false);
    }
}
