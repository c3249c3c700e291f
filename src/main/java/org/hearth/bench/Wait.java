package org.hearth.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.docket.CallTime;

/**
 * How long a hearing let people wait.
 *
 * @param hearing its key
 * @param courtroom its key in the court book
 * @param day the court's day
 * @param setFor the time for which everybody was told to come
 * @param since when the waiting began: when the young person came in, or where they came later or not at all, the time set
 * @param calledAt when it was first called; null before
 * @param heardAt when it was heard; null before
 * @param waited whole minutes from {@code since} until it was called; null before
 * @param late whole minutes from the time set until it was called, negative where it was called early; null before
 */
public record Wait(
        String hearing,
        String courtroom,
        LocalDate day,
        Instant setFor,
        Instant since,
        Instant calledAt,
        Instant heardAt,
        Long waited,
        Long late) {
    /**
     * The waiting of a hearing.
     *
     * @param firstIn when the young person first came in; null where they did not
     */
    static Wait of(CallTime time, Instant firstIn) {
        Instant called = time.calledAt();
        boolean early = firstIn != null && (called == null || firstIn.isBefore(called));
        Instant since = early ? firstIn : time.setFor();
        Long waited = called == null ? null : Math.max(0, minutes(since, called));
        Long late = called == null ? null : minutes(time.setFor(), called);
        return new Wait(
                time.hearing(),
                time.courtroom(),
                time.day(),
                time.setFor(),
                since,
                called,
                time.heardAt(),
                waited,
                late);
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
