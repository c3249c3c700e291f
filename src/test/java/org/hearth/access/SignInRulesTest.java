package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInRulesTest {
    private static final SignInRules COURT = SignInRules.of(false);
    private static final SignInRules DEMO = SignInRules.of(true);

    @Test
    void aCourtDemandsASecondFactorAndTheDemoOffersIt() {
        assertEquals(Owed.FACTOR, COURT.owed(false, false, Proof.PASSWORD));
        assertNull(COURT.owed(false, true, Proof.CODE));
        assertNull(DEMO.owed(false, false, Proof.PASSWORD));
    }

    @Test
    void aCourtsPasswordsAreHashedSlowlyAndTheDemosQuickly() {
        assertEquals(210_000, COURT.hash("a long enough phrase").rounds());
        assertEquals(1_000, DEMO.hash("a long enough phrase").rounds());
    }

    @Test
    void aStartingPasswordIsChangedFirst() {
        assertEquals(Owed.PASSWORD, COURT.owed(true, false, Proof.PASSWORD));
        assertEquals(Owed.PASSWORD, DEMO.owed(true, true, Proof.CODE));
    }

    @Test
    void whoeverTheCountyVouchesForOwesNothing() {
        assertNull(COURT.owed(true, false, Proof.OUTSIDE));
    }

    @Test
    void whileSomethingIsOwedNothingOpensButOnesOwnAccount() {
        assertEquals(
                EnumSet.of(Task.KEEP_ACCOUNT),
                Stream.of(Task.values())
                        .filter(Bounds.OWN_ACCOUNT::let)
                        .collect(java.util.stream.Collectors.toCollection(() -> EnumSet.noneOf(Task.class))));
    }

    @Test
    void whatStandsInNoScopeIsClosedToEveryToken() {
        Bounds all = Bounds.of(EnumSet.allOf(Scope.class));
        for (Task own : EnumSet.of(
                Task.KEEP_ACCOUNT,
                Task.MANAGE_ACCOUNTS,
                Task.SIGN_RECORD,
                Task.APPROVE_ORDERS,
                Task.DECIDE_WARRANT,
                Task.DECIDE_CHAMBERS,
                Task.ORDER_ACCESS,
                Task.USE_EMERGENCY,
                Task.RELEASE_INPUT,
                Task.OWN_WORDS,
                Task.KEEP_NOTES,
                Task.PUBLISH_SCORECARD)) {
            assertFalse(all.let(own), own.name());
        }
        assertTrue(all.let(Task.READ_AUDIT));
        assertFalse(Bounds.of(Set.of(Scope.READ, Scope.WRITE)).let(Task.READ_AUDIT));
    }
}
