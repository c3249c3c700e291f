package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** What adults owe young people across a courthouse. */
@ApplicationScoped
class Debts {
    private static final int MOST = 200;
    private static final String STAFF =
            " and exists (select 1 from StoodCase c where c.id = o.caseId and c.courthouse = :house)";
    private static final String TEAM = " and exists (select 1 from Standing s where s.caseId = o.caseId"
            + " and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    Page<Promise> owed(CourtPass pass, String agency, String after, int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        List<OrderLine> lines =
                query(pass, agency, Mark.of(after)).setMaxResults(size + 1).getResultList();
        List<OrderLine> shown = lines.size() > size ? lines.subList(0, size) : lines;
        String next = lines.size() > size ? Mark.of(shown.get(size - 1)) : null;
        return new Page<>(shown.stream().map(line -> promise(pass, line)).toList(), next);
    }

    private TypedQuery<OrderLine> query(CourtPass pass, String agency, Mark after) {
        boolean staff = pass.role().isCourtStaff();
        boolean all = agency == null || agency.isBlank();
        TypedQuery<OrderLine> query = em.createQuery(
                        "select o from OrderLine o where o.signedAt is not null and o.droppedAt is null"
                                + " and o.status = :open" + (all ? "" : " and o.responsible = :agency")
                                + (staff ? STAFF : TEAM)
                                + " and (o.due > :due or (o.due = :due and o.id > :id)) order by o.due, o.id",
                        OrderLine.class)
                .setParameter("open", OrderStatus.OPEN)
                .setParameter("due", after.due())
                .setParameter("id", after.id());
        if (!all) {
            query.setParameter("agency", agency.strip());
        }
        return staff
                ? query.setParameter("house", pass.courthouse())
                : query.setParameter("person", pass.person()).setParameter("today", clock.today());
    }

    private Promise promise(CourtPass pass, OrderLine line) {
        LocalDate today = clock.today();
        Reading reading = seals.open(pass, line.caseId(), line.text());
        return new Promise(
                line.id(),
                line.caseId(),
                reading.text(),
                reading.withheldBy(),
                line.responsible(),
                line.due(),
                line.statusOn(today),
                Math.max(0, ChronoUnit.DAYS.between(line.due(), today)),
                line.version());
    }

    /** Where a page ended: the due day and key of its last order. */
    private record Mark(LocalDate due, String id) {
        private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

        static String of(OrderLine line) {
            return line.due() + "~" + line.id();
        }

        static Mark of(String after) {
            if (after == null || after.isBlank()) {
                return new Mark(FIRST, "");
            }
            int cut = after.indexOf('~');
            if (cut < 0) {
                throw Problem.badInput("after", "problem.unknown-page");
            }
            return new Mark(CourtTime.date("after", after.substring(0, cut)), after.substring(cut + 1));
        }
    }
}
