package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.hearth.access.OpenCase;
import org.hearth.docket.Transition.Act;

/** Takes hearings off the calendar: for good, for a while, or to another court. Each frees its place at once. */
@ApplicationScoped
class Removals {
    @Inject
    HearingList hearings;

    @Inject
    HearingSteps steps;

    @Inject
    ChangeLog log;

    @Inject
    ContinuanceReasons reasons;

    @Inject
    Event<HearingVacated> vacated;

    /**
     * Takes a hearing off.
     *
     * @param to the way it goes off
     * @throws org.hearth.terms.Problem lost race over another version; 422 {@code transition-refused}
     */
    Hearing take(OpenCase pass, String id, HearingStatus to, Change change, long version) {
        SetHearing row = hearings.expect(pass, id, version);
        reasons.of(change.reason().wire());
        steps.take(pass, row, Mark.of(to), Act.TAKE_OFF);
        log.note(pass, row, row.startsAt(), change);
        Hearing hearing = hearings.changed(pass, row, "status");
        vacated.fire(new HearingVacated(pass, hearing));
        return hearing;
    }
}
