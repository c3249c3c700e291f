package org.hearth.calling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.court.OnCall;

/** How a call for help goes on until somebody has reached the caller. */
final class Escalation {
    /** So long one person has to answer before the next is told. */
    static final Duration PATIENCE = Duration.ofMinutes(30);
    /** Pressing again within this time says that it was heard; later it tells the next person at once. */
    static final Duration AGAIN = Duration.ofMinutes(10);

    private Escalation() {}

    /** Whether pressing again is heard already. */
    static boolean isHeard(Instant told, Instant now) {
        return now.isBefore(told.plus(AGAIN));
    }

    /** Who is told at that step, around the list again and again; nobody where the court has named nobody. */
    static Optional<OnCall> at(List<OnCall> on, int step) {
        return on.isEmpty() ? Optional.empty() : Optional.of(on.get(step % on.size()));
    }
}
