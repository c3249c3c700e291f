package org.hearth.bench;

import jakarta.inject.Inject;
import org.hearth.access.Confirmed;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.orders.Signatures;
import org.hearth.orders.Signed;
import org.hearth.terms.Problem;

/** From the record to its effect: a judicial officer signs, the clerk enters, and the hearing is done. */
@Door
public class Signing {
    @Inject
    Docket docket;

    @Inject
    Orders orders;

    @Inject
    Signatures signatures;

    @Inject
    HearingEnd end;

    /**
     * Signs a hearing's record over its hash; the hearing is done when nothing is left to enter in the county's system.
     *
     * @throws Problem as {@link Orders#sign}
     */
    @Needs(Task.SIGN_RECORD)
    public Recorded sign(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        RecordView signed = orders.sign(pass, hearing, confirmed, hash);
        return shown(pass, end.follow(pass, signed), signed);
    }

    /**
     * Approves, as a judge, what a referee has ordered away from home (WIC 249).
     *
     * @throws Problem as {@link Signatures#approve}
     */
    @Needs(Task.APPROVE_ORDERS)
    public Recorded approve(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        RecordView approved = signatures.approve(pass, hearing, confirmed, hash);
        return shown(pass, end.follow(pass, approved), approved);
    }

    /** Who has signed a hearing's record and as what; not found for a hearing of another case. */
    @Needs(Task.READ_ORDERS)
    public Signed signed(OpenCase pass, String hearing) {
        return signatures.of(pass, docket.hearing(pass, hearing).id());
    }

    /**
     * Writes down that the parties have stipulated to a temporary judge.
     *
     * @throws Problem as {@link Signatures#stipulate}
     */
    @Needs(Task.RECORD_HEARING)
    public Signed stipulate(OpenCase pass, String hearing, String officer, String parties) {
        return signatures.stipulate(pass, docket.hearing(pass, hearing).id(), officer, parties);
    }

    /**
     * Marks an order as entered in the county's system; with the last one its hearing is done.
     *
     * @throws Problem as {@link Orders#entered}
     */
    @Needs(Task.ENTER_ORDERS)
    public CourtOrder entered(OpenCase pass, String orderId, String minuteCode, long version) {
        CourtOrder order = orders.entered(pass, orderId, minuteCode, version);
        orders.of(pass, order.hearing()).ifPresent(record -> end.follow(pass, record));
        return order;
    }

    private Recorded shown(OpenCase pass, Hearing hearing, RecordView record) {
        String next = record.next();
        return new Recorded(hearing, record, next == null ? null : docket.hearing(pass, next));
    }
}
