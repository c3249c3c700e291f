package org.hearth.bench;

import jakarta.inject.Inject;
import java.util.List;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.Petition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.orders.Opening;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.paper.PaperForm;
import org.hearth.terms.Problem;

/** What belongs to a hearing's record: its versions, its minute orders, and what may be written into it. */
@Door
public class Minutes {
    @Inject
    Docket docket;

    @Inject
    Orders orders;

    @Inject
    MinuteOrders papers;

    @Inject
    HeardTogether together;

    @Inject
    ReceivedReports reports;

    /** Every version of a hearing's record, the first one first: each stays as it was written. */
    @Needs(Task.READ_ORDERS)
    public List<RecordView> versions(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return orders.versions(pass, hearing);
    }

    /**
     * One version of a hearing's record.
     *
     * @param number counted from 1
     * @throws Problem not found for a version that there is not
     */
    @Needs(Task.READ_ORDERS)
    public Recorded version(OpenCase pass, String hearing, int number) {
        Hearing held = docket.hearing(pass, hearing);
        RecordView version = orders.versions(pass, hearing).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
        String next = version.next();
        return new Recorded(held, version, next == null ? null : docket.hearing(pass, next));
    }

    /** The petitions for which the hearing has a minute order, as this reader may know them; empty before the signature. */
    @Needs(Task.READ_ORDERS)
    public List<Petition> minuteOrders(OpenCase pass, String hearing) {
        return papers.petitions(pass, hearing);
    }

    /**
     * The minute order for one petition; the affirmation is no part of it.
     *
     * @param petition null for the hearing's own
     * @throws Problem not found before anything is recorded, and for a petition on which nothing was decided here; unmet
     *     rule {@code record-not-signed} before the signature, {@code order-not-approved} while a removal waits for a judge
     */
    @Needs(Task.READ_ORDERS)
    public byte[] paper(OpenCase pass, String hearing, String petition, PaperForm form) {
        return papers.paper(pass, hearing, petition, form);
    }

    /**
     * The petitions that a finding or an order at this hearing may be given for.
     *
     * @param siblings this person on the cases of the youth's siblings; those heard in another sitting are left out
     */
    @Needs(Task.RECORD_HEARING)
    public List<PetitionChoice> petitions(OpenCase pass, List<OpenCase> siblings, String hearing) {
        return together.petitions(pass, siblings, docket.hearing(pass, hearing));
    }

    /** What was received for the hearing; the court says of each whether it was read and considered. */
    @Needs(Task.RECORD_HEARING)
    public List<Opening.Received> received(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return reports.of(pass, hearing);
    }
}
