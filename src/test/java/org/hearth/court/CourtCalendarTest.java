package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourtCalendarTest {
    private final CourtCalendar calendar = Law.CALENDAR;

    static Stream<String[]> published() {
        return ClockVectorsTest.lines("holidays.tsv").map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void closesOnEachPublishedHoliday(String date, String name, String nominal) {
        LocalDate day = LocalDate.parse(date);

        assertFalse(calendar.isCourtDay(day));
        assertEquals(Optional.of(name), calendar.closedFor(day));
        assertEquals(
                1,
                calendar.holidays(day.getYear()).stream()
                        .filter(each ->
                                each.date().equals(day) && each.nominal().equals(LocalDate.parse(nominal)))
                        .count());
    }

    @Test
    void closesOnNoOtherDayOfThePublishedYears() {
        Map<Integer, List<String>> byYear = published()
                .map(cells -> cells[0])
                .collect(Collectors.groupingBy(date -> Integer.valueOf(date.substring(0, 4))));

        byYear.forEach((year, dates) -> assertEquals(
                dates,
                calendar.holidays(year).stream()
                        .map(each -> each.date().toString())
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({"2025,247", "2026,247", "2027,246", "2028,247"})
    void countsTheCourtDaysOfAYear(int year, long courtDays) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertEquals(
                courtDays,
                first.datesUntil(first.plusYears(1))
                        .filter(calendar::isCourtDay)
                        .count());
    }

    @Test
    void observesNextNewYearInTheYearBeforeWhenItFallsOnASaturday() {
        assertEquals(15, calendar.holidays(2027).size());
        assertEquals(13, calendar.holidays(2028).size());
        assertEquals(
                LocalDate.parse("2028-01-01"), calendar.holidays(2027).get(14).nominal());
    }

    @Test
    void neverObservesAHolidayOnAWeekend() {
        assertTrue(IntStream.rangeClosed(CourtCalendar.FIRST_YEAR, CourtCalendar.LAST_YEAR)
                .boxed()
                .flatMap(year -> calendar.holidays(year).stream())
                .map(each -> each.date().getDayOfWeek())
                .noneMatch(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-11,false,Columbus Day closed the courts through 2021",
        "2022-10-10,true,and no longer from 2022",
        "2021-09-24,true,Native American Day did not close them in 2021",
        "2022-09-23,false,and does from 2022",
        "2022-06-20,true,Juneteenth did not close them in 2022",
        "2023-06-19,false,and does from 2023",
        "2026-09-09,true,Admission Day",
        "2026-04-24,true,Genocide Remembrance Day",
        "2026-04-03,true,Good Friday closes only the afternoon elsewhere",
        "2026-02-17,true,Lunar New Year",
    })
    void knowsWhichStateHolidaysCloseTheCourts(LocalDate day, boolean courtDay, String why) {
        assertEquals(courtDay, calendar.isCourtDay(day), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31,Cesar Chavez Day",
        "2026-03-31,Farmworkers Day",
        "2000-03-31,",
        "2023-06-19,Juneteenth",
        "2022-09-23,Native American Day",
        "2027-02-12,Lincoln Day",
    })
    void callsAHolidayByTheNameOfItsYearAndNamesTheLaw(LocalDate day, String name) {
        assertEquals(Optional.ofNullable(name), calendar.closedFor(day));
        assertEquals(name == null, calendar.sourceFor(day).isEmpty());
    }

    @Test
    void everyHolidayCarriesItsLegalSource() {
        assertTrue(IntStream.rangeClosed(CourtCalendar.FIRST_YEAR, CourtCalendar.LAST_YEAR)
                .boxed()
                .flatMap(year -> calendar.holidays(year).stream())
                .allMatch(each -> each.source().contains("CCP 135")));
    }

    @Test
    void countsTheCourtDaysBetweenTwoDays() {
        LocalDate wednesday = LocalDate.parse("2026-11-25");

        assertEquals(1, calendar.between(wednesday, LocalDate.parse("2026-11-30")));
        assertEquals(-1, calendar.between(LocalDate.parse("2026-11-30"), wednesday));
        assertEquals(0, calendar.between(wednesday, wednesday));
    }

    @Test
    void namesNoHolidayForAPlainWeekend() {
        assertEquals(Optional.empty(), calendar.closedFor(LocalDate.parse("2026-11-21")));
    }

    @Test
    void staysWhereItIsWhenNoCourtDaysAreAdded() {
        LocalDate saturday = LocalDate.parse("2026-11-21");

        assertEquals(saturday, calendar.plus(saturday, 0));
    }

    @Test
    void comesBackToACourtDayAfterGoingForwardAndBackward() {
        LocalDate courtDay = LocalDate.parse("2027-12-30");

        IntStream.range(1, 400).forEach(n -> assertEquals(courtDay, calendar.plus(calendar.plus(courtDay, n), -n)));
    }

    @Test
    void refusesDaysOutsideItsYears() {
        assertThrows(Problem.class, () -> calendar.isCourtDay(LocalDate.of(1989, 12, 31)));
        assertThrows(Problem.class, () -> calendar.holidays(2151));
        assertThrows(Problem.class, () -> calendar.plus(LocalDate.of(2150, 12, 31), 5));
        assertThrows(Problem.class, () -> calendar.holidays(Integer.MIN_VALUE));
    }
}
