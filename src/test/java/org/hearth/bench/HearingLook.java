package org.hearth.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.Hall;
import org.hearth.access.AuditTrail;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;

/** What a killed process has left, held against what it had confirmed: nothing lost, and nothing there by halves. */
final class HearingLook {
    /** What is said of the ten hearings; the rest is the desk's. */
    private static final Set<String> HEARD = Set.of("recorded", "signed", "entered");
    /** Of each case, that a kill can have found in the middle: the one that is written, the one that it sets, and one more. */
    private static final int LATEST = 3;

    private final Hall hall;
    private final Caller clerk;
    private final DeskActs desk;
    private final Set<String> held = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    HearingLook(Hall hall, LocalDate today) {
        this.hall = hall;
        this.clerk = hall.signIn("clerk");
        this.desk = new DeskActs(hall, today);
    }

    /** What does not stand of what was worked on since the last look. */
    List<String> recent(List<String> cases, Set<String> confirmed) {
        return look(cases, confirmed, false);
    }

    /** What does not stand of all there is. */
    List<String> whole(List<String> cases, Set<String> confirmed) {
        return look(cases, confirmed, true);
    }

    private List<String> look(List<String> cases, Set<String> confirmed, boolean all) {
        Set<String> named = new HashSet<>();
        confirmed.forEach(line -> named.add(line.split(" ")[1]));
        cases.forEach(each -> look(hall.open(clerk, each), named, all));
        faults.addAll(desk.missing(confirmed));
        confirmed.stream()
                .filter(line -> HEARD.contains(line.substring(0, line.indexOf(' '))))
                .filter(line -> !held.contains(line))
                .forEach(line -> faults.add("confirmed and lost: " + line));
        if (!hall.get(AuditTrail.class).verify(hall.court(clerk), all).intact()) {
            faults.add("the audit's chain is broken");
        }
        return faults;
    }

    /** Notes what is there, as it would have been confirmed, and what does not fit together. */
    private void look(OpenCase pass, Set<String> named, boolean all) {
        List<Hearing> hearings = hall.get(Docket.class).ofCase(pass);
        Set<String> set = new HashSet<>();
        List<Hearing> looked = all ? hearings : latest(hearings, named);
        looked.forEach(each -> look(pass, each, set));
        long unset = looked.stream().filter(each -> !set.contains(each.id())).count();
        whole(pass.caseId(), "a next hearing without its record", unset == 1);
    }

    /** From the first that was named on, or the last few, in the order of their days. */
    private static List<Hearing> latest(List<Hearing> hearings, Set<String> named) {
        List<Hearing> inOrder = hearings.stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
        int from = Math.max(0, inOrder.size() - LATEST);
        for (int i = 0; i < from; i++) {
            if (named.contains(inOrder.get(i).id())) {
                from = i;
            }
        }
        return inOrder.subList(from, inOrder.size());
    }

    private void look(OpenCase pass, Hearing hearing, Set<String> set) {
        String key = hearing.id();
        Optional<RecordView> record = hall.get(Orders.class).of(pass, key);
        if (record.isEmpty()) {
            whole(key, "unheard with a status of a heard one", !hearing.status().held());
            return;
        }
        RecordView written = record.get();
        whole(key, "recorded and not marked so", hearing.status() == status(written));
        whole(key, "recorded without its orders", written.orders().size() == 3);
        whole(key, "recorded without its next hearing", written.next() != null);
        set.add(written.next());
        note(key, written);
    }

    private static HearingStatus status(RecordView record) {
        return record.state() == RecordState.ENTERED ? HearingStatus.DONE : HearingStatus.ORDERS_TO_SIGN;
    }

    private void note(String hearing, RecordView record) {
        held.add("recorded " + hearing + " " + record.hash());
        if (record.isSigned()) {
            held.add("signed " + hearing + " " + record.hash());
        }
        record.orders().stream()
                .filter(order -> order.enteredAt() != null)
                .map(CourtOrder::id)
                .forEach(order -> held.add("entered " + hearing + " " + order));
    }

    private void whole(String key, String fault, boolean holds) {
        if (!holds) {
            faults.add(key + ": " + fault);
        }
    }
}
