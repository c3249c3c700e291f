package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** What goes to the county's system, which keeps the official record, and what it says came in. */
@Door
public class CountyEntries {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Backlog backlog;

    @Inject
    Trail trail;

    /** The orders that took effect on a day, entered or not, in the order in which they were signed; one statement. */
    @Needs(Task.ENTER_ORDERS)
    public List<CourtOrder> signedOn(CourtPass pass, LocalDate day) {
        Instant from = CourtTime.at(day, LocalTime.MIDNIGHT);
        return backlog.signedBetween(pass, from, CourtTime.at(day.plusDays(1), LocalTime.MIDNIGHT));
    }

    /**
     * Takes in the county's acknowledgment: all rows or, where one is at fault, none. The same file again changes nothing.
     *
     * @param dryRun true to learn what would happen, without writing
     * @return every row with what becomes of its order; nothing is written where one is refused
     */
    @Needs(Task.ENTER_ORDERS)
    public List<AckRow> acknowledge(CourtPass pass, List<Acknowledgment> rows, boolean dryRun) {
        Map<String, OrderLine> lines = lines(pass, rows);
        AckRules rules = new AckRules(clock.now());
        List<AckRow> report = new ArrayList<>();
        rows.forEach(row -> report.add(rules.check(row, known(lines.get(row.order())))));
        if (!dryRun && report.stream().noneMatch(each -> each.outcome() == AckRow.Outcome.REFUSED)) {
            rows.forEach(row -> write(pass, lines.get(row.order()), row));
            trail.touched("entered");
            em.flush();
        }
        return report;
    }

    private static void write(CourtPass pass, OrderLine line, Acknowledgment row) {
        Instant there = AckRules.moment(row.when()).orElseThrow();
        if (!line.isEntered()) {
            line.enter(pass, row.code(), there);
        }
        line.acknowledge(there);
    }

    private static AckRules.Known known(OrderLine line) {
        return line == null ? null : new AckRules.Known(line.signedAt(), line.enteredCode(), line.acknowledgedAt());
    }

    private Map<String, OrderLine> lines(CourtPass pass, List<Acknowledgment> rows) {
        List<String> ids = rows.stream().map(Acknowledgment::order).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select o from OrderLine o where o.id in :ids and o.droppedAt is null and exists"
                                + " (select 1 from StoodCase c where c.id = o.caseId and c.courthouse = :house)",
                        OrderLine.class)
                .setParameter("ids", ids)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .collect(Collectors.toMap(OrderLine::id, Function.identity()));
    }
}
