package org.hearth.bench;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.orders.AckRow;
import org.hearth.orders.CountyEntries;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** How the court's orders come to stand in the county's system: the block to paste, the day's file, its acknowledgment. */
@Door
public class Entries {
    @Inject
    Orders orders;

    @Inject
    CountyEntries county;

    @Inject
    Docket docket;

    @Inject
    CaseFiles files;

    @Inject
    Rosters rosters;

    @Inject
    HearingEnd end;

    @Inject
    MinuteOrders minutes;

    @Inject
    Trail trail;

    /** The orders that took effect on a day as CSV, by opaque keys; entered ones carry when. */
    @Needs(Task.ENTER_ORDERS)
    public String export(CourtPass pass, LocalDate day) {
        return CountyFile.write(county.signedOn(pass, day));
    }

    /**
     * Takes in the county's acknowledgment, a CSV file with the columns order, code and when: all rows or none. The same
     * file again changes nothing; a hearing with nothing left to enter is done.
     *
     * @param dryRun true to learn what would happen, without writing
     * @throws Problem bad input on {@code file} where it cannot be read
     */
    @Needs(Task.ENTER_ORDERS)
    public List<AckRow> acknowledge(CourtPass pass, byte[] csv, boolean dryRun) {
        List<AckRow> report = county.acknowledge(pass, CountyFile.read(csv), dryRun);
        boolean whole = report.stream().noneMatch(each -> each.outcome() == AckRow.Outcome.REFUSED);
        if (whole && !dryRun) {
            Set<String> entered = report.stream()
                    .filter(each -> each.outcome() == AckRow.Outcome.ENTERED)
                    .map(AckRow::order)
                    .collect(Collectors.toSet());
            follow(pass, entered);
        }
        return report;
    }

    private void follow(CourtPass pass, Set<String> entered) {
        Set<String> cases = entered.stream().map(Ids::caseOf).collect(Collectors.toSet());
        Map<String, OpenCase> open = rosters.open(pass, cases);
        open.values().forEach(each -> trail.also(each, Task.ENTER_ORDERS));
        entered.stream()
                .map(id -> orders.order(open.get(Ids.caseOf(id)), id))
                .map(CourtOrder::hearing)
                .distinct()
                .forEach(hearing -> {
                    OpenCase each = open.get(Ids.caseOf(hearing));
                    orders.of(each, hearing).ifPresent(record -> end.follow(each, record));
                });
    }

    /**
     * A hearing's signed record as plain text, one block a petition, as it is pasted into the county's system.
     *
     * @throws Problem as the minute order: not found before anything is recorded; unmet rule {@code record-not-signed}
     *     before the signature, {@code order-not-approved} while a removal waits for a judge
     */
    @Needs(Task.READ_ORDERS)
    public String block(OpenCase pass, String hearing) {
        pass.needCopy();
        Hearing held = docket.hearing(pass, hearing);
        List<RecordView> parts = minutes.parts(pass, hearing);
        List<CourtOrder> entered =
                orders.signed(pass, hearing).map(RecordView::orders).orElse(List.of());
        return EntryText.of(files.header(pass), held, parts, entered);
    }
}
