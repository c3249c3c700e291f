package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndingsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-03");

    @ParameterizedTest
    @CsvSource({
        "MAJORITY, PARENT, 2026-12-02",
        "MAJORITY, PARENT_ATTORNEY, 2026-12-02",
        "RIGHTS_TERMINATED, PARENT_ATTORNEY, 2026-12-02",
        "NEW_COUNSEL, YOUTH_ATTORNEY, 2026-12-03",
        "NEW_PLACEMENT, CAREGIVER, 2026-12-02",
        "NEW_SCHOOL, EDUCATOR, 2026-12-02",
        "TRANSITION, PROSECUTOR, 2026-12-02",
        "SEALED, SOCIAL_WORKER, 2026-12-02",
        "CASE_CLOSED, PROBATION, 2026-12-02"
    })
    void anEventEndsThoseWhomItIsAbout(EndEvent event, Role role, LocalDate last) {
        assertEquals(Optional.of(last), Endings.lastDay(event, DAY, role, DAY.minusYears(1), null));
    }

    @ParameterizedTest
    @EnumSource(EndEvent.class)
    void theYouthIsNeverEndedByAnEvent(EndEvent event) {
        assertEquals(Optional.empty(), Endings.lastDay(event, DAY, Role.YOUTH, DAY.minusYears(1), null));
    }

    @Test
    void whoCameAfterTheEventOrLeftBeforeIsNotTouched() {
        assertTrue(Endings.lastDay(EndEvent.NEW_PLACEMENT, DAY, Role.CAREGIVER, DAY, null)
                .isEmpty());
        assertTrue(Endings.lastDay(EndEvent.MAJORITY, DAY, Role.PARENT, DAY.plusDays(1), null)
                .isEmpty());
        LocalDate over = DAY.minusDays(9);
        assertTrue(Endings.lastDay(EndEvent.SEALED, DAY, Role.CASA, DAY.minusYears(1), over)
                .isEmpty());
        assertFalse(Endings.lastDay(EndEvent.SEALED, DAY, Role.CASA, DAY, null).isEmpty());
    }

    @Test
    void aLeapDaysChildComesOfAgeOnTheLastDayOfFebruary() {
        assertEquals(LocalDate.parse("2026-02-28"), Endings.majority(LocalDate.parse("2008-02-29")));
    }
}
