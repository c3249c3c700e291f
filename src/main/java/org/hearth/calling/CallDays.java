package org.hearth.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Seals;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** Gathers a day's calls in three statements, however long the list. */
@ApplicationScoped
class CallDays {
    private static final List<Role> COUNSEL =
            Stream.of(Role.values()).filter(Role::isCounsel).toList();
    private static final String HOUSE =
            " and exists (select h.id from StoodCase h where h.id = %1$s and h.courthouse = :house)";
    private static final String STANDS = " and exists (select t.id from Standing t where t.caseId = %1$s"
            + " and t.person = :person and t.request is null and t.from <= :today"
            + " and (t.until is null or t.until >= :today))";
    private static final String PARTS = "select c.id, s.person, s.role, l from StoodCase c"
            + " left join Standing s on s.caseId = c.id and s.role in :counsel and s.request is null"
            + " and s.from <= :today and (s.until is null or s.until >= :today)"
            + " left join Line l on l.caseId = c.id and l.hearing in :hearings where c.id in :cases";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    ArrangementList arrangements;

    /** What is gathered of one case or hearing. */
    private static final class Heap {
        private final Map<String, Map<String, Seat>> counsel = new HashMap<>();
        private final Map<String, Line> lines = new HashMap<>();
        private final Map<String, List<CheckedIn>> in = new HashMap<>();
        private final Map<String, List<Arranged>> arranged = new HashMap<>();
    }

    CallDay of(CourtPass pass, Collection<Hearing> hearings) {
        Heap heap = new Heap();
        List<String> ids = hearings.stream().map(Hearing::id).toList();
        List<Arranged> late = new ArrayList<>();
        arranged(pass, ids).forEach(row -> {
            if (ids.contains(row.hearing())) {
                put(heap.arranged, row.hearing(), row);
            }
            late.add(row);
        });
        if (!ids.isEmpty()) {
            parts(pass, hearings, ids, heap);
            checkedIn(pass, ids).forEach(row -> put(heap.in, row.hearing(), row));
        }
        Map<String, Call> calls = new LinkedHashMap<>();
        hearings.forEach(each -> calls.put(each.id(), call(pass, each, heap)));
        boolean staff = pass.role().isCourtStaff();
        return new CallDay(calls, staff ? late(late) : List.of());
    }

    private List<Arrangement> late(List<Arranged> rows) {
        return rows.stream()
                .map(arrangements::outline)
                .filter(each -> each.late(clock.today()))
                .toList();
    }

    private void parts(CourtPass pass, Collection<Hearing> hearings, List<String> ids, Heap heap) {
        TypedQuery<Object[]> query = seen(pass, PARTS, "c.id", "", Object[].class)
                .setParameter("today", clock.today())
                .setParameter("counsel", COUNSEL)
                .setParameter("hearings", ids)
                .setParameter(
                        "cases",
                        hearings.stream().map(Hearing::caseId).distinct().toList());
        for (Object[] row : query.getResultList()) {
            if (row[1] != null) {
                String part = ((Role) row[2]).key();
                heap.counsel
                        .computeIfAbsent((String) row[0], any -> new LinkedHashMap<>())
                        .putIfAbsent((String) row[1], new Seat((String) row[1], part, null, true));
            }
            if (row[3] != null) {
                heap.lines.put(((Line) row[3]).hearing(), (Line) row[3]);
            }
        }
    }

    private List<CheckedIn> checkedIn(CourtPass pass, List<String> ids) {
        String text = "select k from CheckedIn k where k.hearing in :hearings";
        return seen(pass, text, "k.caseId", " order by k.hearing, k.firstAt, k.id", CheckedIn.class)
                .setParameter("hearings", ids)
                .getResultList();
    }

    private List<Arranged> arranged(CourtPass pass, List<String> ids) {
        String text = "select a from Arranged a where (a.hearing in :hearings"
                + " or a.courthouse = :here and a.day >= :day and a.due <= :day and a.status in :open)";
        return seen(pass, text, "a.caseId", " order by a.due, a.kind, a.id", Arranged.class)
                .setParameter("hearings", ids.isEmpty() ? List.of("") : ids)
                .setParameter("here", pass.courthouse())
                .setParameter("day", clock.today())
                .setParameter(
                        "open",
                        Stream.of(ArrangementStatus.values())
                                .filter(ArrangementStatus::open)
                                .toList())
                .getResultList();
    }

    /** Only what this reader stands on: court staff on the courthouse's cases, others on their own. */
    private <T> TypedQuery<T> seen(CourtPass pass, String text, String caseId, String order, Class<T> type) {
        boolean staff = pass.role().isCourtStaff();
        TypedQuery<T> query = em.createQuery(text + String.format(staff ? HOUSE : STANDS, caseId) + order, type);
        if (staff) {
            return query.setParameter("house", pass.courthouse());
        }
        return query.setParameter("person", pass.person()).setParameter("today", clock.today());
    }

    private Call call(CourtPass pass, Hearing hearing, Heap heap) {
        List<Arranged> arranged = heap.arranged.getOrDefault(hearing.id(), List.of());
        Line line = heap.lines.get(hearing.id());
        return new Call(
                hearing.id(),
                seats(expected(hearing, arranged, heap), heap.in.getOrDefault(hearing.id(), List.of())),
                arranged.stream().map(arrangements::outline).toList(),
                line == null ? null : line.addOn(),
                line == null ? null : line.addedAt(),
                note(pass, line));
    }

    private static Map<String, Seat> expected(Hearing hearing, List<Arranged> arranged, Heap heap) {
        Map<String, Seat> expected = new LinkedHashMap<>();
        expected.put(Seat.YOUTH, Seat.youth());
        expected.putAll(heap.counsel.getOrDefault(hearing.caseId(), Map.of()));
        arranged.stream()
                .filter(Arranged::bringsSomebody)
                .forEach(each -> expected.put(each.id(), Seat.interpreter(each.id())));
        return expected;
    }

    /** Those the hearing waits for, then who else has come. */
    private List<CheckIn> seats(Map<String, Seat> expected, List<CheckedIn> rows) {
        Map<String, CheckIn> seats = new LinkedHashMap<>();
        expected.forEach((key, seat) -> seats.put(key, CheckIn.none(seat)));
        for (CheckedIn row : rows) {
            Seat seat = expected.getOrDefault(row.seat(), other(row.seat()));
            seats.put(row.seat(), row.checkIn(seat, clock.now()));
        }
        return List.copyOf(seats.values());
    }

    private static Seat other(String key) {
        return Seat.isFixed(key) ? Seat.parent(key) : new Seat(key, "seat.team", null, false);
    }

    private String note(CourtPass pass, Line line) {
        boolean none = line == null || line.note() == null || !pass.role().isCourtStaff();
        return none ? null : seals.open(pass, line.caseId(), line.note()).text();
    }

    private static <V> void put(Map<String, List<V>> map, String key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
