package org.hearth.web.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hearth.input.Readiness;
import org.hearth.input.RequestStatus;
import org.hearth.terms.Discipline;
import org.junit.jupiter.api.Test;

class TodayInputTest {
    private static final LocalDate LATE = LocalDate.of(2026, 11, 30);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 4);

    private static Readiness of(Discipline discipline, RequestStatus status, LocalDate due, String agency) {
        return new Readiness(discipline, status, due, agency);
    }

    @Test
    void eachStatusNamesItsAgenciesAndIsDistinguishable() {
        List<Readiness> input = List.of(
                of(Discipline.SOCIAL_WORKER, RequestStatus.OVERDUE, LATE, "County Child Welfare"),
                of(Discipline.SOCIAL_WORKER, RequestStatus.OVERDUE, LATE, "County Child Welfare"),
                of(Discipline.EDUCATOR, RequestStatus.ASKED, SOON, "School"),
                of(Discipline.PROBATION, RequestStatus.OPENED, SOON, "County Probation"),
                of(Discipline.ADVOCATE, RequestStatus.DRAFTED, SOON, "Open Door"),
                of(Discipline.CASA, RequestStatus.SUBMITTED, SOON, "Sample CASA"),
                of(Discipline.CAREGIVER, RequestStatus.EXCUSED, SOON, ""));
        assertEquals(
                List.of(
                        "Overdue (due 30 Nov): County Child Welfare (2)",
                        "Asked, due 4 Dec: School",
                        "Opened, due 4 Dec: County Probation",
                        "In draft, due 4 Dec: Open Door",
                        "In: Sample CASA",
                        "Excused: Caregiver"),
                TodayInput.lines(input));
    }

    @Test
    void theDayIsCountedAgencyByAgencyThoseThatOweTheMostFirst() {
        List<Readiness> input = List.of(
                of(Discipline.CASA, RequestStatus.SUBMITTED, SOON, "Sample CASA"),
                of(Discipline.SOCIAL_WORKER, RequestStatus.OVERDUE, LATE, "County Child Welfare"),
                of(Discipline.SOCIAL_WORKER, RequestStatus.SUBMITTED, LATE, "County Child Welfare"),
                of(Discipline.EDUCATOR, RequestStatus.EXCUSED, SOON, "School"));
        assertEquals("Input of this day: 2 of 3 in", TodayInput.total(input));
        assertEquals(List.of("County Child Welfare 1 of 2", "Sample CASA 1 of 1"), TodayInput.totals(input));
        assertEquals("", TodayInput.total(List.of()));
    }
}
