package org.hearth.docket;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.Closings;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.Problem;

/** When the courtrooms sit, and before whom. */
@Door
public class Sittings {
    @Inject
    SittingList list;

    @Inject
    SittingEdits edits;

    @Inject
    CalendarDesk desk;

    @Inject
    Closings closings;

    @Inject
    Trail trail;

    /** The courthouse's sittings from a first to a last day, lost ones too; one statement. */
    @Needs(Task.ADVISE_SLOTS)
    public List<Sitting> between(CourtPass pass, LocalDate from, LocalDate to) {
        return list.between(pass.courthouse(), from, to);
    }

    /** One sitting of the courthouse; absent and foreign answer not found. */
    @Needs(Task.ADVISE_SLOTS)
    public Sitting sitting(CourtPass pass, String id) {
        return desk.sitting(pass.courthouse(), id).orElseThrow(Problem::notFound);
    }

    /**
     * Adds a sitting beside the repeating ones.
     *
     * @throws Problem 409 {@code sitting-clash} naming the sitting that has the courtroom or the officer; 422
     *     {@code court-closed}
     */
    @Needs(Task.SET_HEARING)
    public Sitting add(CourtPass pass, NewSitting given) {
        trail.touched("sitting");
        return list.add(pass.courthouse(), given);
    }

    /**
     * Adds a sitting on each court day of a repetition: all of them or none.
     *
     * @param first the sitting; its own day is not looked at
     * @throws Problem as for {@link #add}
     */
    @Needs(Task.SET_HEARING)
    public List<Sitting> repeat(CourtPass pass, NewSitting first, Repeat repeat) {
        trail.touched("sittings");
        return list.repeat(pass.courthouse(), first, repeat);
    }

    /**
     * Changes a sitting's hours, capacity or officer; what stands in it goes before the officer who covers it.
     *
     * @throws Problem lost race over another version; 409 {@code sitting-clash}; 422 {@code sitting-outside} or
     *     {@code sitting-holds-more} where a hearing would fall out, {@code judge-away}, {@code judge-disqualified}
     */
    @Needs(Task.SET_HEARING)
    public Sitting change(CourtPass pass, String id, SittingChange change, long version) {
        trail.touched("sitting");
        Sitting sitting = edits.change(pass.courthouse(), id, change, version);
        closings.cover(pass, edits.cases(id), sitting.officer(), sitting.day());
        return sitting;
    }

    /** Makes the sittings of the court book's patterns on court days, those not made yet; answers how many. */
    @Needs(Task.RUN_JOB)
    public int hold(JobPass pass, LocalDate from, LocalDate to) {
        return list.hold(from, to);
    }
}
