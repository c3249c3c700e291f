package org.hearth.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows guessing: five wrong passwords for one user from one address are free, then each costs a wait that doubles up
 * to fifteen minutes. Keyed by address too, so that nobody locks another person out.
 */
final class Throttle {
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Misses(int count, Instant until) {}

    private final Map<String, Misses> misses = new ConcurrentHashMap<>();

    /** How long to wait before the next try; zero when one may try now. */
    Duration waitFor(String who, Instant now) {
        Misses seen = misses.get(who);
        return seen == null || !now.isBefore(seen.until()) ? Duration.ZERO : Duration.between(now, seen.until());
    }

    void missed(String who, Instant now) {
        if (misses.size() > REMEMBERED) {
            misses.values().removeIf(seen -> now.isAfter(seen.until().plus(LONGEST)));
        }
        misses.merge(who, new Misses(1, now), (old, one) -> {
            int count = old.count() + 1;
            long seconds = count <= FREE ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(20, count - FREE));
            return new Misses(count, now.plusSeconds(seconds));
        });
    }

    void opened(String who) {
        misses.remove(who);
    }
}
