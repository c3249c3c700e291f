package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** What is owed across a courthouse by the court itself to the county's system. */
@ApplicationScoped
class Debts {
    private static final int MOST = 200;
    private static final String STAFF =
            " and exists (select 1 from StoodCase c where c.id = o.caseId and c.courthouse = :house)";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    OpenOrders open(CourtPass pass) {
        List<Instant> toSign = moments(
                pass,
                "select o.recordedAt from MinuteRecord o where o.replacedAt is null and o.signedAt is null" + STAFF);
        List<Instant> toEnter = moments(
                pass,
                "select o.signedAt from OrderLine o where o.signedAt is not null and o.droppedAt is null"
                        + " and o.enteredAt is null" + STAFF);
        LocalDate oldest = Stream.concat(toSign.stream(), toEnter.stream())
                .min(Instant::compareTo)
                .map(CourtTime::dayOf)
                .orElse(null);
        return new OpenOrders(toSign.size(), toEnter.size(), oldest);
    }

    private List<Instant> moments(CourtPass pass, String query) {
        return em.createQuery(query, Instant.class)
                .setParameter("house", pass.courthouse())
                .getResultList();
    }

    Waiting waiting(CourtPass pass) {
        List<Waiting.Unsigned> toSign = em.createQuery(
                        "select o from MinuteRecord o where o.replacedAt is null and o.signedAt is null" + STAFF
                                + " order by o.recordedAt, o.id",
                        MinuteRecord.class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(MOST)
                .getResultStream()
                .map(each -> new Waiting.Unsigned(each.hearing(), each.recordedBy(), each.recordedAt()))
                .toList();
        List<CourtOrder> toEnter = em.createQuery(
                        "select o from OrderLine o where o.signedAt is not null and o.droppedAt is null"
                                + " and o.enteredAt is null" + STAFF + " order by o.signedAt, o.hearing, o.line",
                        OrderLine.class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(MOST)
                .getResultStream()
                .map(line -> order(pass, line))
                .toList();
        return new Waiting(toSign, toEnter);
    }

    private CourtOrder order(CourtPass pass, OrderLine line) {
        Reading reading = seals.open(pass, line.caseId(), line.text());
        return line.view(reading.text(), reading.withheldBy(), clock.today());
    }

    Map<String, Integer> openOf(List<String> hearings) {
        Map<String, Integer> open = new HashMap<>();
        em.createQuery(
                        "select r.hearing, count(r) from MinuteRecord r where r.hearing in :hearings"
                                + " and r.replacedAt is null and r.signedAt is null group by r.hearing",
                        Object[].class)
                .setParameter("hearings", hearings)
                .getResultList()
                .forEach(row -> open.put((String) row[0], ((Number) row[1]).intValue()));
        em.createQuery(
                        "select o.hearing, count(o) from OrderLine o where o.hearing in :hearings"
                                + " and o.droppedAt is null and o.enteredAt is null group by o.hearing",
                        Object[].class)
                .setParameter("hearings", hearings)
                .getResultList()
                .forEach(row -> open.merge((String) row[0], ((Number) row[1]).intValue(), Math::max));
        return open;
    }
}
