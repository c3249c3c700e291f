package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Tally;

/** How promises were kept and what became of warrants, in counts; asked when a scorecard is published. */
@Door
public class OrderCounts {
    private static final String GIVEN = " from WarrantEntry e, WarrantFile w, StoodCase c where w.id = e.warrant"
            + " and c.id = w.caseId and e.at >= :start and e.at < :end and e.state in :states";

    @Inject
    EntityManager em;

    /**
     * Promises due in these days, by who owes them as the order or the agreement says: {@code kept} by the day,
     * {@code kept_late}, {@code not_kept}. What was lifted is left out.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> promises(CourtPass pass, LocalDate from, LocalDate to) {
        Tally.Sheet sheet = new Tally.Sheet();
        count(sheet, "OrderLine o, StoodCase c where o.signedAt is not null and ", from, to);
        count(sheet, "AgreedPromise o, StoodCase c where ", from, to);
        return sheet.tallies();
    }

    private void count(Tally.Sheet sheet, String what, LocalDate from, LocalDate to) {
        String due = what + "c.id = o.caseId and o.droppedAt is null and o.status <> :lifted and o.due >= :from"
                + " and o.due <= :to";
        Map<String, LocalDate> delivered = delivered(due, from, to);
        em.createQuery(
                        "select c.courthouse, o.id, o.responsible, o.due, o.status, o.statusAt from " + due,
                        Object[].class)
                .setParameter("lifted", OrderStatus.LIFTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> sheet.add(
                        (String) row[0],
                        (String) row[2],
                        kept((LocalDate) row[3], (OrderStatus) row[4], delivered.get(row[1]), (Instant) row[5])));
    }

    /** The day on which each was delivered at last, as the standing evidence says. */
    private Map<String, LocalDate> delivered(String due, LocalDate from, LocalDate to) {
        Map<String, LocalDate> delivered = new HashMap<>();
        em.createQuery(
                        "select a.promise, a.deliveredOn from SaidOfPromise a where a.deliveredOn is not null"
                                + " and a.promise in (select o.id from " + due + ") order by a.promise, a.place",
                        Object[].class)
                .setParameter("lifted", OrderStatus.LIFTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> delivered.put((String) row[0], (LocalDate) row[1]));
        return delivered;
    }

    /** One closed without evidence, before evidence was asked for, counts by the day on which it was closed. */
    private static String kept(LocalDate due, OrderStatus status, LocalDate delivered, Instant closed) {
        if (status != OrderStatus.DONE) {
            return "not_kept";
        }
        LocalDate day = delivered == null ? CourtTime.dayOf(closed) : delivered;
        return day.isAfter(due) ? "kept_late" : "kept";
    }

    /** Warrants issued in these days: {@code active} once given to the police systems, {@code held} where never. */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> warrants(CourtPass pass, LocalDate from, LocalDate to) {
        Map<List<Object>, String> issued = new HashMap<>();
        given("select c.courthouse, w.id, e.state", List.of(WarrantState.HELD, WarrantState.ACTIVE), from, to)
                .forEach(row -> issued.merge(
                        List.of(row[0], row[1]),
                        row[2] == WarrantState.ACTIVE ? "active" : "held",
                        (one, other) -> one.equals("active") ? one : other));
        Tally.Sheet sheet = new Tally.Sheet();
        issued.forEach((warrant, state) -> sheet.add((String) warrant.get(0), "", state));
        return sheet.tallies();
    }

    /**
     * Recalls ordered in these days: confirmed as out of the police systems {@code within_day}, {@code later}, or
     * {@code open} still.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> recalls(CourtPass pass, LocalDate from, LocalDate to) {
        Tally.Sheet sheet = new Tally.Sheet();
        given("select c.courthouse, e.at, w.confirmedAt", List.of(WarrantState.RECALL_ORDERED), from, to)
                .forEach(row -> sheet.add((String) row[0], "", recalled((Instant) row[1], (Instant) row[2])));
        return sheet.tallies();
    }

    private static String recalled(Instant ordered, Instant confirmed) {
        if (confirmed == null) {
            return "open";
        }
        return WarrantRules.hoursLate(ordered, confirmed) == 0 ? "within_day" : "later";
    }

    private List<Object[]> given(String select, List<WarrantState> states, LocalDate from, LocalDate to) {
        return em.createQuery(select + GIVEN, Object[].class)
                .setParameter("states", states)
                .setParameter("start", CourtTime.at(from, LocalTime.MIDNIGHT))
                .setParameter("end", CourtTime.at(to.plusDays(1), LocalTime.MIDNIGHT))
                .getResultList();
    }
}
