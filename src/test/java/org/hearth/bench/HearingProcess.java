package org.hearth.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * A court's server in a process of its own, to be killed: ten hearings go on at once, each recorded, signed and entered,
 * and the next one after it, while the desk opens and sets other cases and the team answers. What the court has confirmed is said on a line, as a clerk would see it.
 */
public final class HearingProcess {
    /** Before what does not stand. */
    static final String FAULT = "fault: ";
    /** Said once it has looked. */
    static final String LOOKED = "looked";
    /** Ends a line that was said whole. */
    static final String END = " .";

    static final String TYPE = "dep.interim";
    private static final int MINUTES = 10;
    private static final int ORDERS = 3;

    private final Hall hall;
    private final Caller clerk;
    private final Caller judge;

    private HearingProcess(Hall hall) {
        this.hall = hall;
        this.clerk = hall.signIn("clerk");
        this.judge = hall.signIn("judge");
    }

    /**
     * Looks first at what the process before it has left, of which it is told on its input, and says what does not stand;
     * then it works until it is killed.
     *
     * @param args the database's place, the day, the mail server's address, and the cases' keys
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        try (Hall hall = Hall.at(args[0])) {
            LocalDate today = LocalDate.parse(args[1]);
            hall.clock().set(today);
            List<String> cases = List.of(args).subList(3, args.length);
            Set<String> told = new HashSet<>();
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                told.add(line);
            }
            new HearingLook(hall, today).recent(cases, told).forEach(fault -> System.out.println(FAULT + fault));
            System.out.println(LOOKED);
            work(hall, today, args[2], cases);
        }
    }

    private static void work(Hall hall, LocalDate today, String mailServer, List<String> cases)
            throws InterruptedException, ExecutionException {
        HearingProcess court = new HearingProcess(hall);
        ExecutorService rooms = Executors.newFixedThreadPool(cases.size() + 4);
        List<Future<?>> going = new ArrayList<>();
        DeskActs desk = new DeskActs(hall, today);
        going.add(rooms.submit(desk::link));
        going.add(rooms.submit(() -> desk.deliver(mailServer)));
        going.add(rooms.submit(desk::work));
        going.add(rooms.submit(desk::work));
        cases.forEach(each -> going.add(rooms.submit(() -> court.hear(each))));
        for (Future<?> each : going) {
            each.get();
        }
    }

    /** What the last process left in the middle comes first. */
    private void hear(String caseId) {
        Docket docket = hall.get(Docket.class);
        docket.ofCase(chambers(caseId)).stream()
                .filter(each -> each.status().held() && each.status() != HearingStatus.DONE)
                .forEach(each -> finish(caseId, each));
        while (true) {
            finish(caseId, docket.next(chambers(caseId)).orElseThrow());
        }
    }

    private void finish(String caseId, Hearing hearing) {
        Orders orders = hall.get(Orders.class);
        RecordView written = orders.of(chambers(caseId), hearing.id()).orElseGet(() -> write(caseId, hearing));
        RecordView signed = written.isSigned() ? written : sign(caseId, written);
        for (CourtOrder each : signed.orders()) {
            if (each.enteredAt() == null) {
                hall.get(Signing.class).entered(desk(caseId), each.id(), "M-1", each.version());
                confirm("entered", hearing.id(), each.id());
            }
        }
    }

    private RecordView write(String caseId, Hearing hearing) {
        List<OrderDraft> drafts = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            drafts.add(new OrderDraft(
                    "Provide item " + i,
                    "",
                    "county child welfare",
                    hearing.day().plusDays(10)));
        }
        HearingRecord record = new HearingRecord(null, null, drafts, "Came today.");
        RecordView written = null;
        while (written == null) {
            written = tried(caseId, hearing, record);
        }
        confirm("recorded", hearing.id(), written.hash());
        return written;
    }

    /** Null where another courtroom took the place meanwhile. */
    private RecordView tried(String caseId, Hearing hearing, HearingRecord record) {
        try {
            NextHearing next = next(caseId, hearing);
            long version =
                    hall.get(Docket.class).hearing(desk(caseId), hearing.id()).version();
            return hall.get(Bench.class)
                    .record(desk(caseId), hearing.id(), record, next, null, version)
                    .record();
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.LOST_RACE || e.kind() == Problem.Kind.UNMET_RULE) {
                return null;
            }
            throw e;
        }
    }

    private NextHearing next(String caseId, Hearing hearing) {
        SlotAsk ask = new SlotAsk(TYPE, MINUTES, hearing.day().plusDays(1), null, 5);
        Slot slot = hall.get(Docket.class).advise(desk(caseId), ask).slots().get(0);
        return new NextHearing(TYPE, slot.sitting(), slot.startsAt(), MINUTES, null);
    }

    private RecordView sign(String caseId, RecordView written) {
        RecordView signed = hall.get(Signing.class)
                .sign(
                        chambers(caseId),
                        written.hearing(),
                        hall.get(Accounts.class).confirm(judge, hall.password()),
                        written.hash())
                .record();
        confirm("signed", written.hearing(), written.hash());
        return signed;
    }

    static void confirm(String what, String hearing, String key) {
        synchronized (System.out) {
            System.out.println(what + " " + hearing + " " + key + END);
            System.out.flush();
        }
    }

    private OpenCase desk(String caseId) {
        return hall.open(clerk, caseId);
    }

    private OpenCase chambers(String caseId) {
        return hall.open(judge, caseId);
    }

    /** The staff who sit in this court. */
    static void staff(Hall hall) {
        hall.enter("clerk", Role.CLERK, "", null);
        hall.enter("judge", Role.JUDGE, "", "judge-a");
        DeskActs.staff(hall);
    }
}
