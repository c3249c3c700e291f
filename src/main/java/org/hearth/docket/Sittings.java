package org.hearth.docket;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;

/** When the courtrooms sit, and before whom. */
@Door
public class Sittings {
    @Inject
    SittingList list;

    @Inject
    Trail trail;

    /** The courthouse's sittings from a first to a last day, lost ones too; one statement. */
    @Needs(Task.ADVISE_SLOTS)
    public List<Sitting> between(CourtPass pass, LocalDate from, LocalDate to) {
        return list.between(pass.courthouse(), from, to);
    }

    /** Adds a sitting beside the weekly ones. */
    @Needs(Task.SET_HEARING)
    public Sitting add(CourtPass pass, NewSitting given) {
        trail.touched("sitting");
        return list.add(pass.courthouse(), given);
    }

    /** Makes the sittings of the court book's weekly patterns on court days, those not made yet; answers how many. */
    @Needs(Task.RUN_JOB)
    public int hold(JobPass pass, LocalDate from, LocalDate to) {
        return list.hold(from, to);
    }
}
