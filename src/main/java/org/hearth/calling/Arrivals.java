package org.hearth.calling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** When young people first came in to their hearings, for what is counted by the quarter. */
@Door
public class Arrivals {
    @Inject
    EntityManager em;

    /** The moment by hearing, of a courthouse's hearings from a first to a last day; those who did not come are left out. */
    @Needs(Task.RUN_JOB)
    public Map<String, Instant> youths(JobPass pass, String courthouse, LocalDate from, LocalDate to) {
        return came(courthouse, from, to);
    }

    /** The same where a scorecard is published. */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public Map<String, Instant> youths(CourtPass pass, String courthouse, LocalDate from, LocalDate to) {
        return came(courthouse, from, to);
    }

    private Map<String, Instant> came(String courthouse, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select k.hearing, k.firstAt from CheckedIn k, SetHearing h where h.id = k.hearing"
                                + " and h.courthouse = :house and h.day between :from and :to and k.seat = :youth",
                        Object[].class)
                .setParameter("house", courthouse)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("youth", Seat.YOUTH)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
