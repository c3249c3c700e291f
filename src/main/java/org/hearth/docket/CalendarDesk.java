package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Loads the calendar for one question, in a fixed number of statements whatever its size. */
@ApplicationScoped
class CalendarDesk {
    private static final String STANDS = " and " + SetHearing.STANDS + " and h.id <> :except";
    private static final String TAKEN = "select h.caseId, h.courtroom, h.officer, h.startsAt, h.endsAt"
            + " from SetHearing h where h.courthouse = :house and h.day between :from and :to" + STANDS;
    private static final String ELSEWHERE = "select p.person, h.startsAt, h.endsAt from Party p, SetHearing h"
            + " where h.id = p.hearing and p.person in :persons and p.day between :from and :to" + STANDS;
    private static final String HELD = "select h.caseId, h.courtroom, h.officer, h.startsAt, h.endsAt"
            + " from HeldPlace h where h.courthouse = :house and h.day between :from and :to"
            + " and h.until > :now and h.caseId <> :case";
    private static final String HELD_ELSEWHERE = "select distinct s.person, h.startsAt, h.endsAt"
            + " from Standing s, HeldPlace h where s.caseId = h.caseId and s.person in :persons"
            + " and s.request is null and s.from <= :today and (s.until is null or s.until >= :today)"
            + " and h.day between :from and :to and h.until > :now and h.caseId <> :case";
    private static final String AWAY = "select l.officer, l.person, l.from, l.to from NotedLeave l"
            + " where l.courthouse = :house and l.from <= :to and l.to >= :from"
            + " and (l.officer is not null or l.person in :persons)";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar courtDays;

    /** The sittings of the courthouse from a first to a last day, lost ones too, by day, start and courtroom. */
    List<Sitting> sittings(String courthouse, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select s from HeldSitting s where s.courthouse = :house and s.day between :from and :to"
                                + " order by s.day, s.from, s.courtroom",
                        HeldSitting.class)
                .setParameter("house", courthouse)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(HeldSitting::sitting)
                .toList();
    }

    /** The sitting of that key in the courthouse. */
    Optional<Sitting> sitting(String courthouse, String id) {
        return em.createQuery(
                        "select s from HeldSitting s where s.id = :id and s.courthouse = :house", HeldSitting.class)
                .setParameter("id", id)
                .setParameter("house", courthouse)
                .getResultStream()
                .map(HeldSitting::sitting)
                .findFirst();
    }

    /**
     * Refuses a sitting that was changed or lost since it was read; ask it once its day is claimed.
     *
     * @throws Problem lost race
     */
    void unchanged(Sitting sitting) {
        Long version = em.createQuery("select s.version from HeldSitting s where s.id = :id", Long.class)
                .setParameter("id", sitting.id())
                .getSingleResult();
        if (version != sitting.version()) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    /**
     * The calendar of those sittings for those who attend.
     *
     * @param except a hearing that is looked away from, because it is about to move; null for none
     */
    Calendar load(
            String courthouse,
            List<Sitting> sittings,
            LocalDate from,
            LocalDate to,
            Attending attending,
            String except) {
        Days days = new Days(courthouse, from, to);
        List<Booked> booked = new ArrayList<>();
        List<Engaged> engaged = elsewhere(days, attending, except);
        List<Booked> siblings = new ArrayList<>();
        Set<HalfDay> apart = new HashSet<>();
        Stream.concat(taken(days, except), held(days, attending)).forEach(row -> {
            Booked each = new Booked((String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4]);
            booked.add(each);
            if (row[0].equals(attending.caseId())) {
                engaged.add(new Engaged("case", Presence.YOUTH, each.startsAt(), each.endsAt()));
            }
            if (attending.apart().contains((String) row[0])) {
                apart.add(HalfDay.of(each.startsAt()));
            }
            if (attending.siblings().contains((String) row[0])
                    && each.startsAt().isAfter(clock.now())) {
                siblings.add(each);
            }
        });
        return new Calendar(new Snapshot(
                clock.now(), sittings, booked, engaged, apart, closed(sittings), away(days, attending), siblings));
    }

    private record Days(String courthouse, LocalDate from, LocalDate to) {}

    private Stream<Object[]> taken(Days days, String except) {
        return em
                .createQuery(TAKEN, Object[].class)
                .setParameter("house", days.courthouse())
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .setParameter("except", except == null ? "" : except)
                .getResultList()
                .stream();
    }

    private Stream<Object[]> held(Days days, Attending attending) {
        return em
                .createQuery(HELD, Object[].class)
                .setParameter("house", days.courthouse())
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .setParameter("now", clock.now())
                .setParameter("case", attending.caseId())
                .getResultList()
                .stream();
    }

    private List<Engaged> elsewhere(Days days, Attending attending, String except) {
        List<Engaged> engaged = new ArrayList<>();
        if (!attending.persons().isEmpty()) {
            Stream<Object[]> called = em
                    .createQuery(ELSEWHERE, Object[].class)
                    .setParameter("persons", attending.persons().keySet())
                    .setParameter("from", days.from())
                    .setParameter("to", days.to())
                    .setParameter("except", except == null ? "" : except)
                    .getResultList()
                    .stream();
            Stream.concat(called, heldElsewhere(days, attending))
                    .forEach(row -> engaged.add(new Engaged(
                            (String) row[0], attending.persons().get((String) row[0]), (Instant) row[1], (Instant)
                                    row[2])));
        }
        return engaged;
    }

    private Stream<Object[]> heldElsewhere(Days days, Attending attending) {
        return em
                .createQuery(HELD_ELSEWHERE, Object[].class)
                .setParameter("persons", attending.persons().keySet())
                .setParameter("today", clock.today())
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .setParameter("now", clock.now())
                .setParameter("case", attending.caseId())
                .getResultList()
                .stream();
    }

    private List<Snapshot.Away> away(Days days, Attending attending) {
        Set<String> persons = new HashSet<>(attending.persons().keySet());
        persons.add("");
        return em
                .createQuery(AWAY, Object[].class)
                .setParameter("house", days.courthouse())
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .setParameter("persons", persons)
                .getResultList()
                .stream()
                .map(row -> new Snapshot.Away((String) row[0], (String) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
    }

    private Set<LocalDate> closed(List<Sitting> sittings) {
        return sittings.stream()
                .map(Sitting::day)
                .filter(day -> !courtDays.isCourtDay(day))
                .collect(Collectors.toSet());
    }
}
