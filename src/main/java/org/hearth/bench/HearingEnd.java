package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.access.OpenCase;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.orders.Force;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;
import org.hearth.terms.Problem;

/** A hearing is done once its record is signed and nothing of it is left to approve or to enter. */
@ApplicationScoped
class HearingEnd {
    @Inject
    Docket docket;

    /**
     * Refuses a minute order while a referee's removal waits for a judge: it would read as if it were in effect.
     *
     * @throws Problem unmet rule {@code order-not-approved}
     */
    static void needApproved(RecordView record) {
        if (record.orders().stream().anyMatch(each -> each.force() == Force.WAITS_FOR_JUDGE)) {
            throw Problem.unmetRule("order-not-approved");
        }
    }

    /** Marks the hearing as its record stands. */
    Hearing follow(OpenCase pass, RecordView record) {
        Hearing hearing = docket.hearing(pass, record.hearing());
        HearingStatus status =
                record.state() == RecordState.ENTERED ? HearingStatus.DONE : HearingStatus.ORDERS_TO_SIGN;
        return docket.mark(pass, hearing.id(), status, hearing.version());
    }
}
