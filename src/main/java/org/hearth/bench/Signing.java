package org.hearth.bench;

import jakarta.inject.Inject;
import org.hearth.access.Confirmed;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;
import org.hearth.terms.Problem;

/** From the record to its effect: a judicial officer signs, the clerk enters, and the hearing is done. */
@Door
public class Signing {
    @Inject
    Docket docket;

    @Inject
    Orders orders;

    /**
     * Signs a hearing's record over its hash; the hearing is done when nothing is left to enter in the county's system.
     *
     * @throws Problem as {@link Orders#sign}
     */
    @Needs(Task.SIGN_RECORD)
    public Recorded sign(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        RecordView signed = orders.sign(pass, hearing, confirmed, hash);
        return shown(pass, follow(pass, signed), signed);
    }

    /**
     * Marks an order as entered in the county's system; with the last one its hearing is done.
     *
     * @throws Problem as {@link Orders#entered}
     */
    @Needs(Task.ENTER_ORDERS)
    public CourtOrder entered(OpenCase pass, String orderId, String minuteCode, long version) {
        CourtOrder order = orders.entered(pass, orderId, minuteCode, version);
        orders.of(pass, order.hearing()).ifPresent(record -> follow(pass, record));
        return order;
    }

    private Hearing follow(OpenCase pass, RecordView record) {
        Hearing hearing = docket.hearing(pass, record.hearing());
        HearingStatus status =
                record.state() == RecordState.ENTERED ? HearingStatus.DONE : HearingStatus.ORDERS_TO_SIGN;
        return docket.mark(pass, hearing.id(), status, hearing.version());
    }

    private Recorded shown(OpenCase pass, Hearing hearing, RecordView record) {
        String next = record.next();
        return new Recorded(hearing, record, next == null ? null : docket.hearing(pass, next));
    }
}
