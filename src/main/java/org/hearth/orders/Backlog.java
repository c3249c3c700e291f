package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Seals;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** What the court itself owes: records to sign, removals to approve, orders to enter in the county's system. */
@ApplicationScoped
class Backlog {
    /** More than a courthouse signs in a month. */
    private static final int MOST = 1_000;

    private static final String STAFF = " and o.courthouse = :house";
    private static final String UNSIGNED = " from MinuteRecord o where o.replacedAt is null and o.signedAt is null";
    private static final String REFERRED =
            " from OrderLine o where o.referredAt is not null and o.signedAt is null and o.droppedAt is null";
    private static final String SIGNED = " from OrderLine o where (o.signedAt is not null or o.referredAt is not null)"
            + " and o.droppedAt is null and o.enteredAt is null";
    private static final String UNENTERED =
            " from OrderLine o where o.signedAt is not null and o.droppedAt is null and o.enteredAt is null";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    Seals seals;

    /** The counts with the age of the oldest; two statements. */
    OpenOrders open(CourtPass pass) {
        List<Instant> toSign =
                here(pass, "select o.recordedAt" + UNSIGNED, "", Instant.class).getResultList();
        List<Instant> toApprove = new ArrayList<>();
        List<Instant> toEnter = new ArrayList<>();
        here(pass, "select o.signedAt, o.referredAt" + SIGNED, "", Object[].class)
                .getResultList()
                .forEach(row -> {
                    boolean effect = row[0] != null;
                    (effect ? toEnter : toApprove).add((Instant) (effect ? row[0] : row[1]));
                });
        Instant oldest = Stream.of(toSign, toApprove, toEnter)
                .flatMap(List::stream)
                .min(Instant::compareTo)
                .orElse(null);
        LocalDate day = oldest == null ? null : CourtTime.dayOf(oldest);
        Age age = oldest == null ? null : Age.of(oldest, clock.now(), calendar);
        return new OpenOrders(toSign.size(), toApprove.size(), toEnter.size(), day, age);
    }

    /** The same things one by one, at most 1,000 of each; three statements. */
    Waiting waiting(CourtPass pass) {
        return new Waiting(
                here(pass, "select o" + UNSIGNED, " order by o.recordedAt, o.id", MinuteRecord.class)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(each -> new Waiting.Unsigned(each.hearing(), each.recordedBy(), each.recordedAt()))
                        .toList(),
                here(pass, "select o" + REFERRED, " order by o.referredAt, o.hearing, o.line", OrderLine.class)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(each -> new Waiting.Referred(each.id(), each.hearing(), each.referredAt()))
                        .toList(),
                here(pass, "select o" + UNENTERED, " order by o.signedAt, o.hearing, o.line", OrderLine.class)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(line -> order(pass, line))
                        .toList());
    }

    /** The orders that took effect from one moment until another, entered or not, as the county's file lists them. */
    List<CourtOrder> signedBetween(CourtPass pass, Instant from, Instant until) {
        String query = "select o from OrderLine o where o.signedAt >= :from and o.signedAt < :until"
                + " and o.droppedAt is null";
        return here(pass, query, " order by o.signedAt, o.hearing, o.line", OrderLine.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(line -> order(pass, line))
                .toList();
    }

    private <T> TypedQuery<T> here(CourtPass pass, String query, String order, Class<T> type) {
        return em.createQuery(query + STAFF + order, type).setParameter("house", pass.courthouse());
    }

    private CourtOrder order(CourtPass pass, OrderLine line) {
        return line.view(seals.open(pass, line.caseId(), line.text()), clock.today(), PromiseCourse.NONE);
    }

    /** How many things of each hearing are open; two statements. */
    Map<String, Integer> openOf(List<String> hearings) {
        Map<String, Integer> open = new HashMap<>();
        counts("select o.hearing, count(o)" + UNSIGNED + " and o.hearing in :hearings group by o.hearing", hearings)
                .forEach(row -> open.put((String) row[0], ((Number) row[1]).intValue()));
        counts(
                        "select o.hearing, count(o) from OrderLine o where o.hearing in :hearings"
                                + " and o.droppedAt is null and o.enteredAt is null group by o.hearing",
                        hearings)
                .forEach(row -> open.merge((String) row[0], ((Number) row[1]).intValue(), Math::max));
        return open;
    }

    private List<Object[]> counts(String query, List<String> hearings) {
        return em.createQuery(query, Object[].class)
                .setParameter("hearings", hearings)
                .getResultList();
    }
}
