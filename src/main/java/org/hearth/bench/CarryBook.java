package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.Seals;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.orders.Age;
import org.hearth.orders.Orders;
import org.hearth.orders.Waiting;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** What is open at a day's end, and how it was carried over. */
@ApplicationScoped
class CarryBook {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    Docket docket;

    @Inject
    Orders orders;

    @Inject
    Seals seals;

    /** What waits since that day or before, the oldest first, each with how it was last carried over; five statements. */
    List<OpenThing> open(CourtPass pass, LocalDate day) {
        List<OpenThing> found = new ArrayList<>();
        docket.day(pass, day, null).stream()
                .filter(each -> each.status() == HearingStatus.HEARD)
                .forEach(each -> found.add(heard(each)));
        waiting(pass, found);
        Map<String, Carried> carried = carried(pass, found);
        return found.stream()
                .filter(each -> !CourtTime.dayOf(each.since()).isAfter(day))
                .map(each -> each.carriedBy(carried.get(each.id())))
                .sorted(Comparator.comparing(OpenThing::since).thenComparing(OpenThing::id))
                .toList();
    }

    /** What was carried over onto a day and is still open; one statement on a day onto which nothing was. */
    List<OpenThing> onto(CourtPass pass, LocalDate day) {
        long carried = em.createQuery(
                        "select count(c) from CarriedOver c where c.courthouse = :house and c.onto = :day", Long.class)
                .setParameter("house", pass.courthouse())
                .setParameter("day", day)
                .getSingleResult();
        return carried == 0
                ? List.of()
                : open(pass, day).stream()
                        .filter(each -> each.carried() != null)
                        .filter(each -> !each.carried().onto().isAfter(day))
                        .toList();
    }

    private OpenThing heard(Hearing each) {
        return thing(each.id(), each.id(), DayThing.RECORD, each.startsAt(), null);
    }

    private void waiting(CourtPass pass, List<OpenThing> found) {
        Waiting waiting = orders.waiting(pass);
        waiting.toSign()
                .forEach(each ->
                        found.add(thing(each.hearing(), each.hearing(), DayThing.SIGN, each.recordedAt(), null)));
        waiting.toApprove()
                .forEach(each ->
                        found.add(thing(each.order(), each.hearing(), DayThing.APPROVE, each.signedAt(), null)));
        waiting.toEnter()
                .forEach(each ->
                        found.add(thing(each.id(), each.hearing(), DayThing.ENTER, each.signedAt(), each.text())));
    }

    private OpenThing thing(String id, String hearing, DayThing what, Instant since, String text) {
        return new OpenThing(id, hearing, what, since, Age.of(since, clock.now(), calendar), text, null);
    }

    private Map<String, Carried> carried(CourtPass pass, List<OpenThing> things) {
        Map<String, Carried> carried = new HashMap<>();
        Set<String> ids = new HashSet<>(things.stream().map(OpenThing::id).toList());
        ids.add("");
        em.createQuery(
                        "select c from CarriedOver c where c.courthouse = :house and c.thing in :things"
                                + " order by c.from, c.id",
                        CarriedOver.class)
                .setParameter("house", pass.courthouse())
                .setParameter("things", ids)
                .getResultStream()
                .forEach(each -> carried.put(each.thing(), view(pass, each)));
        return carried;
    }

    private Carried view(CourtPass pass, CarriedOver row) {
        return row.view(pass, seals.open(pass, row.caseId(), row.reason()).text());
    }

    /** The rows that carry something from that day. */
    Map<String, CarriedOver> rows(CourtPass pass, LocalDate from) {
        Map<String, CarriedOver> rows = new HashMap<>();
        em.createQuery("select c from CarriedOver c where c.courthouse = :house and c.from = :from", CarriedOver.class)
                .setParameter("house", pass.courthouse())
                .setParameter("from", from)
                .getResultStream()
                .forEach(each -> rows.put(each.thing(), each));
        return rows;
    }

    /** The rows of which that supervisor was told and which they have not said to have seen. */
    List<CarriedOver> unseen(CourtPass pass) {
        return em.createQuery(
                        "select c from CarriedOver c where c.courthouse = :house and c.supervisor = :person"
                                + " and c.seenAt is null",
                        CarriedOver.class)
                .setParameter("house", pass.courthouse())
                .setParameter("person", pass.person())
                .getResultList();
    }
}
