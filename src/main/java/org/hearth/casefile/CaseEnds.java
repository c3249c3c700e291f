package org.hearth.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.access.Closings;
import org.hearth.access.EndEvent;
import org.hearth.access.OpenCase;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Jurisdiction;

/** Whose reading a change of the case ends. */
@ApplicationScoped
class CaseEnds {
    @Inject
    Closings closings;

    @Inject
    CourtClock clock;

    /**
     * Closes the case to those whom the change ends.
     *
     * @param before the jurisdiction before the change
     */
    void after(OpenCase pass, Jurisdiction before, CaseChange change) {
        change.milestones().forEach((milestone, day) -> {
            if (milestone == Milestone.BIRTHDAY_18) {
                closings.comesOfAge(pass, day);
            }
            milestone.ends().ifPresent(event -> closings.happened(pass, event, day));
        });
        Jurisdiction now = change.jurisdiction() == null ? before : change.jurisdiction();
        if (before.hasDelinquency() && !now.hasDelinquency()) {
            closings.happened(pass, EndEvent.TRANSITION, clock.today());
        }
    }
}
