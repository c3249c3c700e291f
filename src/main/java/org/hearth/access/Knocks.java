package org.hearth.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows the guessing of links: ten misses from one address are free, then each costs a wait that doubles up to a minute.
 * While many addresses guess together, one miss is free. A minute at the most, for a shelter's phones share an address.
 */
final class Knocks {
    static final int FREE = 10;
    static final int CROWD = 100;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private record Misses(int count, Instant last, Instant until) {}

    private final Map<String, Misses> byAddress = new ConcurrentHashMap<>();
    private Instant window = Instant.EPOCH;
    private int all;

    /** How long this address waits before its next knock is heard; zero when it may knock now. */
    Duration waitFor(String address, Instant now) {
        Misses seen = byAddress.get(address);
        return seen == null || !now.isBefore(seen.until()) ? Duration.ZERO : Duration.between(now, seen.until());
    }

    /** Counts a miss. */
    void missed(String address, Instant now) {
        int free = crowded(now) ? 1 : FREE;
        if (byAddress.size() > REMEMBERED) {
            byAddress.values().removeIf(each -> now.isAfter(each.last().plus(WINDOW)));
        }
        byAddress.compute(address, (any, old) -> {
            boolean stale = old == null || now.isAfter(old.last().plus(WINDOW));
            int count = stale ? 1 : old.count() + 1;
            long wait = count <= free ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(10, count - free));
            return new Misses(count, now, now.plusSeconds(wait));
        });
    }

    private synchronized boolean crowded(Instant now) {
        if (now.isAfter(window.plus(WINDOW))) {
            window = now;
            all = 0;
        }
        all++;
        return all > CROWD;
    }
}
