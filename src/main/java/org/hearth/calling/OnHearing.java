package org.hearth.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hearth.docket.HearingSet;
import org.hearth.docket.HearingVacated;

/** What is arranged follows its hearing, in the same transaction. */
@ApplicationScoped
class OnHearing {
    @Inject
    ArrangementList arrangements;

    void moved(@Observes HearingSet event) {
        arrangements.follow(event.hearing());
    }

    void off(@Observes HearingVacated event) {
        arrangements.callOff(event.hearing());
    }
}
