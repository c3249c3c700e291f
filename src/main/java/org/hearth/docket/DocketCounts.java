package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Tally;

/** How the courthouses' hearings were held in a span of days, in counts; asked when a scorecard is published. */
@Door
public class DocketCounts {
    private static final String HELD = "h.status in (org.hearth.docket.HearingStatus.HEARD,"
            + " org.hearth.docket.HearingStatus.ORDERS_TO_SIGN, org.hearth.docket.HearingStatus.DONE)";

    @Inject
    EntityManager em;

    @Inject
    ContinuanceReasons reasons;

    /**
     * Hearings held by where they lay in the law's time: {@code in_time}, {@code with_basis} (later, on a waiver, good
     * cause or the court's order), {@code late}, {@code no_limit} where the court itself set the date.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> clock(CourtPass pass, LocalDate from, LocalDate to) {
        Tally.Sheet sheet = new Tally.Sheet();
        em.createQuery(
                        "select h.courthouse, h.day, h.outer, h.basisKind from SetHearing h where h.day >= :from"
                                + " and h.day <= :to and " + HELD,
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> sheet.add((String) row[0], "", inTime((LocalDate) row[1], row[2], row[3])));
        return sheet.tallies();
    }

    private static String inTime(LocalDate day, Object outer, Object basis) {
        if (outer == null) {
            return "no_limit";
        }
        if (!day.isAfter((LocalDate) outer)) {
            return "in_time";
        }
        return basis == null ? "late" : "with_basis";
    }

    /** Hearings held by who sat: {@code same} as at the case's hearing before, {@code other}, {@code first}. */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> officers(CourtPass pass, LocalDate from, LocalDate to) {
        Tally.Sheet sheet = new Tally.Sheet();
        String caseId = null;
        String before = null;
        List<Object[]> held = em.createQuery(
                        "select h.caseId, h.courthouse, h.officer, h.day from SetHearing h where h.day <= :to and "
                                + HELD + " order by h.caseId, h.startsAt, h.id",
                        Object[].class)
                .setParameter("to", to)
                .getResultList();
        for (Object[] row : held) {
            before = Objects.equals(caseId, row[0]) ? before : null;
            caseId = (String) row[0];
            if (!((LocalDate) row[3]).isBefore(from)) {
                String part = before == null ? "first" : before.equals(row[2]) ? "same" : "other";
                sheet.add((String) row[1], "", part);
            }
            before = (String) row[2];
        }
        return sheet.tallies();
    }

    /**
     * Continuances by the kind of owner that answers for them, as {@link ReasonOwner#wire}: {@code moved} to another
     * place, {@code off} the calendar.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> continuances(CourtPass pass, LocalDate from, LocalDate to) {
        Tally.Sheet sheet = new Tally.Sheet();
        em.createQuery(
                        "select h.courthouse, c.reason, c.nowAt from NotedChange c, SetHearing h where h.id = c.hearing"
                                + " and c.changedAt >= :from and c.changedAt < :until",
                        Object[].class)
                .setParameter("from", start(from))
                .setParameter("until", start(to.plusDays(1)))
                .getResultList()
                .forEach(row -> {
                    ReasonOwner owner = reasons.ownerOf((String) row[1]);
                    sheet.add((String) row[0], owner == null ? "" : owner.wire(), row[2] == null ? "off" : "moved");
                });
        return sheet.tallies();
    }

    /**
     * The keys of the hearings held, with their courthouse: for a room that counts how they were held and gives counts
     * alone; never for the scorecard itself.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public Map<String, String> held(CourtPass pass, LocalDate from, LocalDate to) {
        Map<String, String> held = new TreeMap<>();
        em.createQuery(
                        "select h.id, h.courthouse from SetHearing h where h.day >= :from and h.day <= :to and " + HELD,
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> held.put((String) row[0], (String) row[1]));
        return held;
    }

    private static Instant start(LocalDate day) {
        return CourtTime.at(day, LocalTime.MIDNIGHT);
    }
}
