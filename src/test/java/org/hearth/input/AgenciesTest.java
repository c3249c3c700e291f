package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    @Test
    void anAgencyIsNamedInItsOwnersOwnWords() {
        assertTrue(Agencies.names("County Child Welfare", "County Child Welfare"));
        assertTrue(Agencies.names("county  child-welfare, placement unit", "County Child Welfare"));
        assertFalse(Agencies.names("County Child Welfarers", "County Child Welfare"));
        assertFalse(Agencies.names("County Probation", "County Child Welfare"));
    }

    @Test
    void nobodyIsNamedByNothing() {
        assertFalse(Agencies.names("County Probation", ""));
        assertFalse(Agencies.names(null, "County Probation"));
        assertFalse(Agencies.names("...", null));
    }

    @Test
    void aContactIsOldOnTheThirtyFirstDay() {
        LocalDate checked = LocalDate.of(2026, 11, 9);
        assertFalse(ContactPoint.isOld(checked, LocalDate.of(2026, 12, 9)));
        assertTrue(ContactPoint.isOld(checked, LocalDate.of(2026, 12, 10)));
    }
}
