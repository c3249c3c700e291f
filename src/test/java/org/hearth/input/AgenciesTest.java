package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hearth.terms.Role;
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
    void whoAnswersForAnOwnerThatTheFormsOfferIsItsOwnPart() {
        assertTrue(Agencies.speaks(Role.SOCIAL_WORKER, "Child Services", "child_welfare"));
        assertFalse(Agencies.speaks(Role.PROBATION, "County Probation", "child_welfare"));
        assertTrue(Agencies.speaks(Role.ADVOCATE, "Open Door", "the Open Door"));
        assertFalse(Agencies.speaks(Role.ADVOCATE, "Open Door", "unknown"));
        assertFalse(Agencies.speaks(Role.ADVOCATE, "Open Door", null));
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
