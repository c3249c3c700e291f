package org.hearth.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.Call;
import org.hearth.calling.CallDay;
import org.hearth.casefile.CaseFace;
import org.hearth.casefile.CaseFinder;
import org.hearth.docket.CallTime;
import org.hearth.docket.CallTimes;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.Inputs;
import org.hearth.input.Readiness;
import org.hearth.notice.Notices;
import org.hearth.notice.ServiceCount;
import org.hearth.orders.Orders;
import org.hearth.terms.CourtClock;

/** The day in the courthouse: its list, what is missing, what is not yet signed or entered. */
@Door
public class Days {
    private static final CallDay NO_CALLS = new CallDay(Map.of(), List.of());
    private static final CaseFace NO_FACE = new CaseFace(null, Set.of());

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Docket docket;

    @Inject
    CaseFinder files;

    @Inject
    CalendarCall calling;

    @Inject
    Inputs inputs;

    @Inject
    Alarms alarms;

    @Inject
    Notices notices;

    @Inject
    Orders orders;

    @Inject
    CarryBook carries;

    @Inject
    CallBook book;

    @Inject
    CallTimes times;

    @Inject
    Changes changes;

    /**
     * A day's list in the order in which each courtroom calls it, as this reader sees it, in a fixed number of statements however
     * long the list.
     *
     * @param courtroom only this one's; null for all
     */
    @Needs(Task.READ_DOCKET)
    public Day on(CourtPass pass, LocalDate date, String courtroom) {
        boolean staff = pass.role().isCourtStaff();
        List<Hearing> whole = docket.day(pass, date, null);
        Set<String> ids = whole.stream().map(Hearing::id).collect(Collectors.toSet());
        Set<String> cases = whole.stream().map(Hearing::caseId).collect(Collectors.toSet());
        Map<String, CaseFace> faces = files.faces(pass, cases);
        CallDay calls = pass.may(Task.READ_CALL) ? calling.day(pass, whole) : NO_CALLS;
        Map<String, List<Readiness>> readiness = inputs.readiness(pass, ids);
        Map<String, Integer> open = orders.openOf(pass, ids);
        Map<String, ServiceCount> served = pass.may(Task.READ_NOTICES) ? notices.missing(pass, ids) : Map.of();
        Map<String, Set<AlarmKind>> urgent = pass.may(Task.READ_ALARMS) ? alarms.marks(pass, whole) : Map.of();
        Map<String, Integer> lines = staff ? Numbers.of(whole, calls) : Map.of();
        List<DayItem> items = new ArrayList<>();
        Map<String, CallTime> called = pass.may(Task.CALL_DAY) ? times.on(pass, date) : Map.of();
        CallSheet sheet = book.sheet(pass.courthouse(), date);
        for (Hearing each : sheet.arranged(whole)) {
            CaseFace face = faces.getOrDefault(each.caseId(), NO_FACE);
            List<Readiness> ready = readiness.getOrDefault(each.id(), List.of());
            Call call = calls.calls().get(each.id());
            List<Integer> apart = Numbers.apart(whole, lines, face);
            int waiting = open.getOrDefault(each.id(), 0);
            ServiceCount notice = served.get(each.id());
            Set<AlarmKind> danger = urgent.getOrDefault(each.id(), Set.of());
            items.add(new DayItem(
                    each,
                    lines.get(each.id()),
                    face.label(),
                    ready,
                    waiting,
                    call,
                    notice,
                    apart,
                    danger,
                    wait(called.get(each.id()), call),
                    sheet.version(each.courtroom())));
        }
        items.removeIf(
                item -> courtroom != null && !courtroom.equals(item.hearing().courtroom()));
        long changes = changed(pass.courthouse(), clock.today());
        List<OpenThing> carried = pass.may(Task.READ_DAY_END) ? carries.onto(pass, date) : List.of();
        return new Day(date, items, staff ? orders.open(pass) : null, calls.late(), carried, changes);
    }

    private static Wait wait(CallTime time, Call call) {
        if (time == null) {
            return null;
        }
        Instant in =
                call == null ? null : call.youth().map(each -> each.first()).orElse(null);
        return Wait.of(time, in);
    }

    /** Today's waiting-room board: numbers only, one line a courtroom; a fixed number of statements. */
    @Needs(Task.CALL_DAY)
    public Board board(CourtPass pass, String courtroom) {
        List<Hearing> whole = docket.day(pass, clock.today(), null);
        Map<String, Integer> lines = Numbers.of(whole, calling.day(pass, whole));
        List<Hearing> called = book.sheet(pass.courthouse(), clock.today()).arranged(whole);
        return Board.of(called, lines, courtroom, changed(pass.courthouse(), clock.today()));
    }

    private long changed(String courthouse, LocalDate day) {
        return em.createQuery("select d from LiveDay d where d.id = :id", LiveDay.class)
                .setParameter("id", LiveDay.key(courthouse, day))
                .getResultStream()
                .mapToLong(LiveDay::changes)
                .findFirst()
                .orElse(0);
    }

    /** Writes down what has changed on this node since the last beat; answers each courthouse's count of today. */
    @Needs(Task.RUN_JOB)
    public Map<String, Long> beat(JobPass pass) {
        LocalDate today = clock.today();
        Set<String> cases = changes.take();
        if (!cases.isEmpty()) {
            courthouses(cases).forEach(courthouse -> count(courthouse, today));
            em.flush();
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        em.createQuery("select d from LiveDay d where d.day = :day", LiveDay.class)
                .setParameter("day", today)
                .getResultStream()
                .forEach(each -> counts.put(each.courthouse(), each.changes()));
        return counts;
    }

    private List<String> courthouses(Set<String> cases) {
        return em.createQuery("select distinct c.courthouse from StoodCase c where c.id in :cases", String.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    private void count(String courthouse, LocalDate day) {
        LiveDay live = em.createQuery("select d from LiveDay d where d.id = :id", LiveDay.class)
                .setParameter("id", LiveDay.key(courthouse, day))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    LiveDay fresh = new LiveDay(courthouse, day);
                    em.persist(fresh);
                    return fresh;
                });
        live.changed();
    }
}
