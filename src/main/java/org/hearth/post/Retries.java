package org.hearth.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a message that did not arrive is tried again: after 1, 5, 15 and 60 minutes, then each hour, for a day. */
final class Retries {
    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
    private static final Duration THEN = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    private Retries() {}

    /**
     * The next try.
     *
     * @param tries how many there have been, 1 or more
     * @param since how long ago the first one was
     * @return null when a day of tries is over
     */
    static Instant next(int tries, Duration since, Instant now) {
        Duration wait = tries <= FIRST.size() ? FIRST.get(tries - 1) : THEN;
        return since.plus(wait).compareTo(DAY) > 0 ? null : now.plus(wait);
    }
}
