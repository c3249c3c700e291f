package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;

/** The rules of links: for whom, how long, and how guessing is slowed. */
class LinkRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-17T17:00:00Z");

    @Test
    void onlyTheYouthsAttorneyTheAdvocateAndTheClerkLinkAYouth() {
        assertTrue(LinkRules.mayMake(Role.YOUTH_ATTORNEY, Role.YOUTH));
        assertTrue(LinkRules.mayMake(Role.ADVOCATE, Role.YOUTH));
        assertTrue(LinkRules.mayMake(Role.CLERK, Role.YOUTH));
        assertFalse(LinkRules.mayMake(Role.SOCIAL_WORKER, Role.YOUTH));
        assertFalse(LinkRules.mayMake(Role.PROBATION, Role.YOUTH));
        assertTrue(LinkRules.mayMake(Role.PROBATION, Role.PARENT));
        assertFalse(LinkRules.mayMake(Role.ADVOCATE, Role.CAREGIVER));
        assertFalse(LinkRules.mayMake(Role.CLERK, Role.SOCIAL_WORKER));
    }

    @Test
    void aYouthIsBroughtByTheirAttorneyAlone() {
        assertTrue(LinkRules.mayBring(Role.YOUTH_ATTORNEY, Role.YOUTH));
        assertFalse(LinkRules.mayBring(Role.CLERK, Role.YOUTH));
        assertTrue(LinkRules.mayBring(Role.SOCIAL_WORKER, Role.CAREGIVER));
    }

    @Test
    void aLinkLastsFourteenDaysOrUntilTheHearing() {
        assertEquals(NOW.plus(Duration.ofDays(14)), LinkRules.expires(NOW, NOW.plus(Duration.ofDays(30))));
        assertEquals(NOW.plus(Duration.ofDays(3)), LinkRules.expires(NOW, NOW.plus(Duration.ofDays(3))));
    }

    @Test
    void aPinIsFourToSixDigits() {
        assertTrue(LinkRules.isPin("0412"));
        assertTrue(LinkRules.isPin("123456"));
        assertFalse(LinkRules.isPin("123"));
        assertFalse(LinkRules.isPin("1234567"));
        assertFalse(LinkRules.isPin("12a4"));
        assertFalse(LinkRules.isPin(null));
    }

    @Test
    void tenMissesAreFreeThenEachWaitsLongerUpToAMinute() {
        Knocks knocks = new Knocks();
        IntStream.range(0, Knocks.FREE).forEach(any -> knocks.missed("there", NOW));
        assertEquals(Duration.ZERO, knocks.waitFor("there", NOW));
        knocks.missed("there", NOW);
        assertEquals(Duration.ofSeconds(2), knocks.waitFor("there", NOW));
        IntStream.range(0, 189).forEach(any -> knocks.missed("there", NOW));
        assertEquals(Duration.ofMinutes(1), knocks.waitFor("there", NOW));
        assertEquals(Duration.ZERO, knocks.waitFor("elsewhere", NOW));
        assertEquals(Duration.ZERO, knocks.waitFor("there", NOW.plusSeconds(60)));
    }

    @Test
    void whenManyAddressesGuessTogetherOneMissIsFree() {
        Knocks knocks = new Knocks();
        IntStream.range(0, Knocks.CROWD).forEach(each -> knocks.missed("address " + each, NOW));
        knocks.missed("late", NOW);
        assertEquals(Duration.ZERO, knocks.waitFor("late", NOW));
        knocks.missed("late", NOW);
        assertFalse(knocks.waitFor("late", NOW).isZero());
    }
}
