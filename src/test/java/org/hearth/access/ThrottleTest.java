package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearth.access.Throttle.Bucket;
import org.hearth.access.Throttle.Misses;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void fiveWrongTriesAreFreeThenEachCostsAWaitThatDoublesToAQuarterOfAnHour() {
        assertEquals(Duration.ZERO, stranger(Bucket.PAIR, 5));
        assertEquals(Duration.ofSeconds(2), stranger(Bucket.PAIR, 6));
        assertEquals(Duration.ofSeconds(4), stranger(Bucket.PAIR, 7));
        assertEquals(Duration.ofMinutes(15), stranger(Bucket.PAIR, 1000));
    }

    @Test
    void oneAddressThatGuessesManyNamesIsSlowed() {
        assertEquals(Duration.ZERO, stranger(Bucket.ADDRESS, 30));
        assertEquals(Duration.ofMinutes(1), stranger(Bucket.ADDRESS, 200));
    }

    @Test
    void manyAddressesThatGuessOneNameAreSlowedAndThenNotHeard() {
        assertEquals(Duration.ZERO, stranger(Bucket.ACCOUNT, 10));
        assertEquals(Duration.ofMinutes(15), stranger(Bucket.ACCOUNT, 49));
        assertEquals(Duration.ofDays(1), stranger(Bucket.ACCOUNT, 50));
        assertEquals(
                Duration.ofDays(1),
                Throttle.waitFor(false, Map.of(Bucket.ACCOUNT, new Misses(50, NOW.minus(Duration.ofDays(400)))), NOW));
    }

    @Test
    void anAttackerWithManyAddressesDoesNotKeepTheOwnerOutFromTheirOwnDevice() {
        Map<Bucket, Misses> attacked = Map.of(
                Bucket.ACCOUNT, new Misses(1_000_000, NOW),
                Bucket.PAIR, new Misses(1_000_000, NOW),
                Bucket.ADDRESS, new Misses(1_000_000, NOW),
                Bucket.CODE, new Misses(1_000_000, NOW));
        assertTrue(Throttle.isKnown(true, attacked));
        assertEquals(Duration.ZERO, Throttle.waitFor(true, attacked, NOW));
    }

    @Test
    void aStolenDeviceIsAStrangersAfterTenWrongTries() {
        assertTrue(Throttle.isKnown(true, Map.of(Bucket.DEVICE, new Misses(9, NOW))));
        assertFalse(Throttle.isKnown(true, Map.of(Bucket.DEVICE, new Misses(10, NOW))));
        assertFalse(Throttle.isKnown(false, Map.of()));
        assertEquals(Duration.ofSeconds(4), Throttle.waitFor(true, Map.of(Bucket.DEVICE, new Misses(7, NOW)), NOW));
    }

    @Test
    void allDevicesAndStrangersTogetherHaveAHundredTriesInARow() {
        int strangers = triesUntilShut(Bucket.ACCOUNT);
        int devices = Throttle.DEVICES * triesUntilShut(Bucket.DEVICE);
        assertEquals(100, strangers + devices);
    }

    @Test
    void codesThatPassAWaitingAccountAreHeardTenTimes() {
        assertTrue(Throttle.hearsCodes(Map.of(Bucket.CODE, new Misses(9, NOW))));
        assertFalse(Throttle.hearsCodes(Map.of(Bucket.CODE, new Misses(10, NOW))));
    }

    @Test
    void aNameThatNobodyHasAnswersAsAnAccountDoes() {
        for (int tries = 0; tries < 60; tries++) {
            assertEquals(stranger(Bucket.ACCOUNT, tries), stranger(Bucket.NOBODY, tries));
        }
    }

    private static int triesUntilShut(Bucket bucket) {
        int tries = 0;
        while (!bucket.isShut(new Misses(tries, NOW))) {
            tries++;
        }
        return tries;
    }

    private static Duration stranger(Bucket bucket, int tries) {
        return Throttle.waitFor(false, Map.of(bucket, new Misses(tries, NOW)), NOW);
    }
}
