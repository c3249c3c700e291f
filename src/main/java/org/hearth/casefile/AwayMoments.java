package org.hearth.casefile;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;

/**
 * Two moments that start a clock and are told by whoever knows of them first, not by the clerk alone: that a young person is
 * missing, and that they came in on a warrant.
 */
@Door
public class AwayMoments {
    @Inject
    CourtClock clock;

    @Inject
    CasePapers papers;

    @Inject
    CaseEdits edits;

    @Inject
    Trail trail;

    /**
     * The agency learned that the young person is missing; from here the 24 hours of the notices run (WIC 16501.35). The
     * delinquency record has no such clock.
     *
     * @throws Problem bad input on {@code milestones.childMissing} for a moment that cannot be
     */
    @Needs(Task.KEEP_ABSENCE)
    public void missing(OpenCase pass, Instant moment) {
        if (papers.file(pass).jurisdiction() != Jurisdiction.DELINQUENCY) {
            note(pass, Milestone.CHILD_MISSING, moment);
        }
    }

    /**
     * The young person came in on a warrant; from here the hours to the detention hearing run (CRC 5.670(b); WIC 632).
     *
     * @param ward true on the delinquency side of the case
     * @throws Problem bad input for a moment that cannot be
     */
    @Needs(Task.RECORD_RETURN)
    public void onWarrant(OpenCase pass, boolean ward, Instant moment) {
        boolean alone = papers.file(pass).jurisdiction() == Jurisdiction.DELINQUENCY;
        Milestone custody = alone ? Milestone.TAKEN_INTO_CUSTODY : Milestone.WARD_TAKEN_INTO_CUSTODY;
        note(pass, ward ? custody : Milestone.RETURNED_ON_WARRANT, moment);
    }

    private void note(OpenCase pass, Milestone event, Instant moment) {
        CaseFile file = papers.file(pass);
        MilestoneRules.check(Map.of(event, CourtTime.dayOf(moment)), Map.of(event, moment), file.born(), clock.now());
        NotedMilestone before = papers.newest(pass).get(event);
        if (before != null && moment.equals(before.moment())) {
            return;
        }
        int turn = before == null ? 0 : before.turn() + 1;
        edits.note(pass.caseId(), event, turn, CourtTime.dayOf(moment), moment, pass.person());
        trail.touched("milestones");
    }
}
