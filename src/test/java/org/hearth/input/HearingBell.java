package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hearth.access.OpenCase;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingSet;
import org.hearth.docket.HearingVacated;

/** Rings when a hearing is set, moved or taken off, as the docket does. */
@ApplicationScoped
@Transactional
public class HearingBell {
    @Inject
    Event<HearingSet> set;

    @Inject
    Event<HearingVacated> vacated;

    public void set(OpenCase pass, Hearing hearing) {
        set.fire(new HearingSet(pass, hearing));
    }

    public void vacate(OpenCase pass, Hearing hearing) {
        vacated.fire(new HearingVacated(pass, hearing));
    }
}
