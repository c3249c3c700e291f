package org.hearth.progress;

import jakarta.inject.Inject;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;

/** A youth's story in one piece, for the page that tells it. */
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
    Finding finding;

    /** The story as this reader may know it; six statements however long it is. */
    @Needs(Task.READ_PROGRESS)
    public Story of(OpenCase pass) {
        return new Story(
                goals.of(pass),
                progress.measures(pass),
                needs.of(pass),
                strengths.of(pass),
                corner.of(pass),
                finding.keepsFrom(pass));
    }
}
