package org.hearth.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Slows guessing so that nobody is kept out by a stranger. Wrong tries are counted in buckets; who comes from a device
 * that has been let in before, or with a right code, is slowed by their own wrong tries alone. A stranger is slowed by
 * those of the same address at the same account, of the address, and of the account from everywhere.
 * Source: NIST SP 800-63B-4, section 3.2.2: at most 100 wrong tries in a row at one account.
 */
final class Throttle {
    /** How many devices of one account are known; with their tries and the strangers' no more than 100 in a row. */
    static final int DEVICES = 5;

    /** What is counted together. */
    enum Bucket {
        /** One known device at one account. At the end it is a stranger's. */
        DEVICE(5, Duration.ofMinutes(15), 10),
        /** One address at one account. */
        PAIR(5, Duration.ofMinutes(15), Integer.MAX_VALUE),
        /** One address at whatever account; a minute at the most, for a courthouse shares one. */
        ADDRESS(30, Duration.ofMinutes(1), Integer.MAX_VALUE),
        /** One account from everywhere but its known devices. At the end strangers need a right code. */
        ACCOUNT(10, Duration.ofMinutes(15), 50),
        /** A name that nobody signs in with; it answers as an account does. */
        NOBODY(10, Duration.ofMinutes(15), 50),
        /** Codes given to pass a waiting account. */
        CODE(10, Duration.ZERO, 10),
        /** One sign-in that asks for the password again. At the end it is over. */
        SESSION(5, Duration.ofMinutes(15), 10),
        /** One person who tries keys of cases that they are not on. */
        CASE_KEY(5, Duration.ofMinutes(15), Integer.MAX_VALUE);

        private final int free;
        private final Duration longest;
        private final int end;

        Bucket(int free, Duration longest, int end) {
            this.free = free;
            this.longest = longest;
            this.end = end;
        }

        /** When the next try is heard; {@link Instant#MAX} for never. */
        Instant opens(Misses misses) {
            if (misses.count() >= end) {
                return Instant.MAX;
            }
            int over = misses.count() - free;
            long seconds = over <= 0 ? 0 : Math.min(longest.toSeconds(), 1L << Math.min(20, over));
            return misses.last().plusSeconds(seconds);
        }

        /** Whether nothing is heard from it any more. */
        boolean isShut(Misses misses) {
            return misses.count() >= end;
        }
    }

    /** Wrong tries in a row. */
    record Misses(int count, Instant last) {
        static final Misses NONE = new Misses(0, Instant.EPOCH);
    }

    private Throttle() {}

    /** Whether the device's own bucket alone counts. */
    static boolean isKnown(boolean device, Map<Bucket, Misses> seen) {
        return device && !Bucket.DEVICE.isShut(of(seen, Bucket.DEVICE));
    }

    /** Whether a right code is still looked at before the password, where the account waits. */
    static boolean hearsCodes(Map<Bucket, Misses> seen) {
        return !Bucket.CODE.isShut(of(seen, Bucket.CODE));
    }

    /**
     * How long before the next try is heard; zero when it is heard now, a day where only a known device or a right code
     * is.
     */
    static Duration waitFor(boolean known, Map<Bucket, Misses> seen, Instant now) {
        if (known) {
            return until(Bucket.DEVICE.opens(of(seen, Bucket.DEVICE)), now);
        }
        return seen.entrySet().stream()
                .filter(each -> each.getKey() != Bucket.DEVICE && each.getKey() != Bucket.CODE)
                .map(each -> until(each.getKey().opens(each.getValue()), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Duration until(Instant opens, Instant now) {
        if (opens.equals(Instant.MAX)) {
            return Duration.ofDays(1);
        }
        return now.isBefore(opens) ? Duration.between(now, opens) : Duration.ZERO;
    }

    private static Misses of(Map<Bucket, Misses> seen, Bucket bucket) {
        return seen.getOrDefault(bucket, Misses.NONE);
    }
}
