package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** The times for which hearings were set, against those at which they were called and heard. */
@Door
public class CallTimes {
    private static final String TIMES = "select h.id, h.courtroom, h.day, h.startsAt, m.status, m.markedAt"
            + " from SetHearing h, Marking m where m.hearing = h.id and h.courthouse = :house"
            + " and h.day between :from and :to and m.status in :marks and " + SetHearing.STANDS;
    private static final Set<HearingStatus> CALLED = EnumSet.of(HearingStatus.CALLED, HearingStatus.SECOND_CALL);
    private static final Set<HearingStatus> MARKS =
            EnumSet.of(HearingStatus.CALLED, HearingStatus.SECOND_CALL, HearingStatus.HEARD);

    @Inject
    EntityManager em;

    /** The times of a day's hearings that were called or heard, by hearing; one statement. */
    @Needs(Task.CALL_DAY)
    public Map<String, CallTime> on(CourtPass pass, LocalDate day) {
        return times(pass.courthouse(), day, day).stream()
                .collect(Collectors.toMap(CallTime::hearing, Function.identity()));
    }

    /** The same of a courthouse's hearings from a first to a last day, for what is counted by the quarter; one statement. */
    @Needs(Task.RUN_JOB)
    public List<CallTime> between(JobPass pass, String courthouse, LocalDate from, LocalDate to) {
        return times(courthouse, from, to);
    }

    /** The same where a scorecard is published. */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<CallTime> between(CourtPass pass, String courthouse, LocalDate from, LocalDate to) {
        return times(courthouse, from, to);
    }

    private List<CallTime> times(String courthouse, LocalDate from, LocalDate to) {
        TypedQuery<Object[]> query = em.createQuery(TIMES, Object[].class)
                .setParameter("house", courthouse)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("marks", MARKS);
        Map<String, CallTime> times = new LinkedHashMap<>();
        query.getResultStream().map(CallTimes::time).forEach(each -> times.merge(each.hearing(), each, CallTime::and));
        return List.copyOf(times.values());
    }

    /** What one mark says of its hearing: that it was called then, or heard. */
    private static CallTime time(Object[] row) {
        boolean called = CALLED.contains(row[4]);
        return new CallTime(
                (String) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (Instant) row[3],
                called ? (Instant) row[5] : null,
                called ? null : (Instant) row[5]);
    }
}
