package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;

/** Fills a test's calendar straight into its tables, for measures only: a year ahead, and more years before it. */
@ApplicationScoped
@Transactional
public class Filling {
    private static final int LENGTH = 20;
    private static final List<String> ROOMS = List.of("dept-3", "dept-5");
    private static final List<String> OFFICERS = List.of("judge-a", "commissioner-b");

    @Inject
    EntityManager em;

    /** Sittings of both courtrooms on each weekday, each with some hearings of those cases; answers how many hearings. */
    public int fill(List<OpenCase> cases, LocalDate today, int days, int years, int hearings) {
        int kept = 0;
        for (int back = 0; back < years; back++) {
            LocalDate first = today.minusDays((long) back * days);
            for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
                kept += day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? fill(cases, day, hearings) : 0;
            }
            em.flush();
            em.clear();
        }
        return kept;
    }

    private int fill(List<OpenCase> cases, LocalDate day, int hearings) {
        for (int room = 0; room < ROOMS.size(); room++) {
            HeldSitting row = new HeldSitting(
                    cases.get(0).courthouse(),
                    new NewSitting(
                            ROOMS.get(room),
                            OFFICERS.get(room),
                            day,
                            LocalTime.of(8, 30),
                            LocalTime.of(12, 0),
                            190,
                            10));
            em.persist(row);
            for (int i = 0; i < hearings; i++) {
                OpenCase of = cases.get((day.getDayOfYear() * hearings + i) % cases.size());
                fill(of, row.sitting(), LocalTime.of(8, 30).plusMinutes(30L * i));
            }
        }
        return ROOMS.size() * hearings;
    }

    private void fill(OpenCase of, Sitting sitting, LocalTime time) {
        Instant start = CourtTime.at(sitting.day(), time);
        SetHearing hearing = new SetHearing(of.caseId(), "dep.interim", LENGTH, null);
        hearing.take(new Place(sitting, start, start.plusSeconds(LENGTH * 60L)), new Limit(null, null, "WIC 366(a)"));
        em.persist(hearing);
        em.persist(new Party(hearing, "person" + of.caseId().substring(0, 5), Presence.TEAM));
    }
}
