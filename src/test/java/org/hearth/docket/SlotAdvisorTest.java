package org.hearth.docket;

import org.junit.jupiter.api.Test;

/** The advisor against a slow, independent reckoning minute by minute, on random calendars. */
class SlotAdvisorTest {
    private static final int CALENDARS = 500;

    @Test
    void theAdvisorAgreesWithABruteReckoningOnFiveHundredRandomCalendars() {
        SlotMeasure.agreeOn(CALENDARS);
    }
}
