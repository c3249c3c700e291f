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
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtClock;

/** Loads the calendar for one question, in a fixed number of statements whatever its size. */
@ApplicationScoped
class CalendarDesk {
    private static final String TAKEN = "select h.caseId, h.courtroom, h.officer, h.startsAt, h.endsAt"
            + " from SetHearing h where h.courthouse = :house and h.day between :from and :to"
            + " and " + SetHearing.STANDS + " and h.id <> :except";
    private static final String ELSEWHERE = "select p.person, h.startsAt, h.endsAt from Party p, SetHearing h"
            + " where h.id = p.hearing and p.person in :persons and h.day between :from and :to"
            + " and " + SetHearing.STANDS + " and h.id <> :except";

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
        List<Booked> booked = new ArrayList<>();
        List<Engaged> engaged = elsewhere(from, to, attending, except);
        Set<HalfDay> apart = new HashSet<>();
        for (Object[] row : taken(courthouse, from, to, except)) {
            Instant startsAt = (Instant) row[3];
            booked.add(new Booked((String) row[1], (String) row[2], startsAt, (Instant) row[4]));
            if (row[0].equals(attending.caseId())) {
                engaged.add(new Engaged("case", Presence.YOUTH, startsAt, (Instant) row[4]));
            }
            if (attending.apart().contains((String) row[0])) {
                apart.add(HalfDay.of(startsAt));
            }
        }
        return new Calendar(clock.now(), sittings, booked, engaged, apart, closed(sittings));
    }

    private List<Object[]> taken(String courthouse, LocalDate from, LocalDate to, String except) {
        return em.createQuery(TAKEN, Object[].class)
                .setParameter("house", courthouse)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("except", except == null ? "" : except)
                .getResultList();
    }

    private List<Engaged> elsewhere(LocalDate from, LocalDate to, Attending attending, String except) {
        List<Engaged> engaged = new ArrayList<>();
        if (!attending.persons().isEmpty()) {
            em.createQuery(ELSEWHERE, Object[].class)
                    .setParameter("persons", attending.persons().keySet())
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setParameter("except", except == null ? "" : except)
                    .getResultList()
                    .forEach(row -> engaged.add(new Engaged(
                            (String) row[0], attending.persons().get((String) row[0]), (Instant) row[1], (Instant)
                                    row[2])));
        }
        return engaged;
    }

    private Set<LocalDate> closed(List<Sitting> sittings) {
        return sittings.stream()
                .map(Sitting::day)
                .filter(day -> !courtDays.isCourtDay(day))
                .collect(Collectors.toSet());
    }
}
