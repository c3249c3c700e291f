package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Tally;

/** How the input that was asked came in, in counts; asked when a scorecard is published. */
@Door
public class InputCounts {
    private static final int FEW = 5;
    private static final int SOME = 15;

    @Inject
    EntityManager em;

    /**
     * What was due in these days, by discipline: {@code on_time}, {@code late_1_5}, {@code late_6_15} and
     * {@code late_more} calendar days, {@code missing} where nothing came. What was excused is left out, and so is the
     * young person, of whom nothing is required.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> due(CourtPass pass, LocalDate from, LocalDate to) {
        Tally.Sheet sheet = new Tally.Sheet();
        em.createQuery(
                        "select c.courthouse, r.discipline, r.due, r.submittedAt from InputRequest r, StoodCase c"
                                + " where c.id = r.caseId and r.due >= :from and r.due <= :to"
                                + " and r.status <> :excused and r.discipline <> :youth",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("excused", RequestStatus.EXCUSED)
                .setParameter("youth", Discipline.YOUTH)
                .getResultList()
                .forEach(row -> sheet.add(
                        (String) row[0], ((Discipline) row[1]).wire(), came((LocalDate) row[2], (Instant) row[3])));
        return sheet.tallies();
    }

    private static String came(LocalDate due, Instant submitted) {
        if (submitted == null) {
            return "missing";
        }
        long late = ChronoUnit.DAYS.between(due, CourtTime.dayOf(submitted));
        if (late <= 0) {
            return "on_time";
        }
        return late <= FEW ? "late_1_5" : late <= SOME ? "late_6_15" : "late_more";
    }
}
