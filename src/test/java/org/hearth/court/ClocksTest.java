package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClocksTest {
    private static final LocalDate FRIDAY = day("2026-11-20");
    private final Clocks clocks = Law.CLOCKS;

    @Test
    void explainsACountThatAClerkCanFollow() {
        assertEquals(
                List.of(
                        "Fri 20 Nov 2026 excluded: the day of the event is not counted (CCP 12).",
                        "Court days 1–15: Mon 23 Nov 2026 to Tue 15 Dec 2026.",
                        "Skipped: Thanksgiving Day (Thu 26 Nov 2026), Day after Thanksgiving (Fri 27 Nov 2026), "
                                + "and 8 weekend days (CCP 12a, 135).",
                        "Lands on Tue 15 Dec 2026, a court day.",
                        "Target and outer: Tue 15 Dec 2026."),
                clocks.limit("dep.juris_in", FRIDAY).steps());
    }

    @Test
    void saysWhereACountLandsAndWhyItMovesOn() {
        assertEquals(
                List.of(
                        "Thu 4 Jun 2026 excluded: the day of the event is not counted (CCP 12).",
                        "Calendar days 1–30: Fri 5 Jun 2026 to Sat 4 Jul 2026; every day counts.",
                        "Lands on Sat 4 Jul 2026; the court is closed: Independence Day (Fri 3 Jul 2026), "
                                + "weekend (Sat 4 Jul 2026), weekend (Sun 5 Jul 2026).",
                        "Target Thu 2 Jul 2026, the last court day before; outer Mon 6 Jul 2026, because a closed last "
                                + "day moves on (CCP 12a). In custody only the target counts."),
                clocks.limit("dep.juris_out", day("2026-06-04")).steps());
    }

    @Test
    void doesNotCallTheDayOfTheEventSkipped() {
        assertEquals(
                List.of(
                        "Sun 15 Nov 2026 excluded: the day of the event is not counted (CCP 12).",
                        "Court day 1: Mon 16 Nov 2026.",
                        "Lands on Mon 16 Nov 2026, a court day.",
                        "Target and outer: Mon 16 Nov 2026."),
                clocks.limit("dep.detention", day("2026-11-15")).steps());
    }

    @Test
    void explainsHoursCourtDayByCourtDay() {
        assertEquals(
                List.of(
                        "48 hours of court days from Wed 25 Nov 2026, 15:00 end Tue 1 Dec 2026, 15:00; "
                                + "an hours clock never moves on.",
                        "Hour by hour on court days: 9 hours on Wed 25 Nov 2026; 24 hours on Mon 30 Nov 2026; "
                                + "15 hours on Tue 1 Dec 2026.",
                        "Skipped: Thanksgiving Day (Thu 26 Nov 2026), Day after Thanksgiving (Fri 27 Nov 2026), "
                                + "and 2 weekend days (CCP 12a, 135)."),
                clocks.hourLimit("dep.petition", moment("2026-11-25T15:00")).steps());
        assertTrue(steps(clocks.hourLimit("dep.absent_notify", moment("2026-10-31T20:00"))
                        .steps())
                .contains("The clocks change on the way; hours are counted as they pass."));
    }

    @Test
    void saysThatAWaitAndAnExpiryAreNoDeadlines() {
        assertTrue(steps(clocks.limit("dep.icwa_notice", day("2026-11-16")).steps())
                .contains("A wait, not a deadline: it is never shortened. Mon 30 Nov 2026 is the first court day"));
        assertTrue(steps(clocks.limit("dep.psych_exp", day("2026-06-01")).steps())
                .contains("Not a deadline: it ends by itself on Sat 28 Nov 2026 and does not move on. "
                        + "To renew it, act by Wed 25 Nov 2026"));
        assertTrue(steps(clocks.limit("dep.dispo_6mo", day("2026-07-01")).steps())
                .contains("A wall: never beyond Thu 31 Dec 2026, the last court day before. It does not move on."));
    }

    @Test
    void explainsAMidnightAndADayTheCourtIsClosed() {
        assertTrue(steps(clocks.hourLimit("del.petition", moment("2026-01-31T14:00"))
                        .steps())
                .contains("That is midnight, the end of Tue 3 Feb 2026."));
        assertTrue(
                steps(clocks.reportDue("dep.rev12", moment("2027-01-04T09:00")).steps())
                        .contains("Fri 25 Dec 2026 is no court day: Christmas Day."));
    }

    @Test
    void saysEveryStepOfEveryClockInWords() {
        clocks.all().stream()
                .filter(Clock::counts)
                .flatMap(each -> each.hourly()
                        ? clocks.hourLimit(each.id(), moment("2026-12-24T15:00")).steps().stream()
                        : clocks.limit(each.id(), FRIDAY).steps().stream())
                .forEach(step -> assertFalse(step.contains("[") || step.contains("{"), step));
    }

    @Test
    void setsToTheTargetOnlyInCustody() {
        Limit limit = clocks.limit("dep.dispo_60", day("2026-10-27"));

        assertEquals(day("2026-12-24"), limit.latest(Custody.IN));
        assertEquals(day("2026-12-28"), limit.latest(Custody.OUT));
    }

    @Test
    void neverMovesAWallOn() {
        Limit wall = clocks.limit("dep.dispo_6mo", day("2026-08-28"));

        assertEquals(day("2027-02-28"), wall.nominal());
        assertEquals(day("2027-02-26"), wall.outer());
        assertEquals(day("2027-02-26"), wall.target());
    }

    @Test
    void neverAsksToActBeforeAWaitIsOver() {
        Limit wait = clocks.limit("dep.icwa_notice", day("2026-11-17"));

        assertEquals(Effect.WAIT, clocks.of("dep.icwa_notice").effect());
        assertEquals(day("2026-11-30"), wait.target());
    }

    @Test
    void holdsASixMonthReviewToTwelveMonthsFromFosterCare() {
        Map<String, LocalDate> late = Map.of("disposition", day("2027-01-11"), "enteredFosterCare", day("2026-05-30"));

        Limit limit = clocks.limit("dep.rev6", late).orElseThrow();

        assertEquals(day("2027-05-30"), limit.nominal());
        assertEquals(day("2027-05-28"), limit.target());
        assertTrue(steps(limit.steps()).contains("Held to its cap"));
    }

    @Test
    void leavesAReviewInsideItsCapAlone() {
        Map<String, LocalDate> early = Map.of("disposition", day("2026-08-31"), "enteredFosterCare", day("2026-07-01"));

        assertEquals(Optional.of(clocks.limit("dep.rev6", day("2026-08-31"))), clocks.limit("dep.rev6", early));
    }

    @Test
    void runsNoClockInACaseWithoutItsMilestone() {
        assertEquals(Optional.empty(), clocks.limit("dep.rev6", Map.of()));
        assertEquals(Optional.empty(), clocks.limit("dep.interim", Map.of("removal", FRIDAY)));
        assertEquals(Optional.empty(), clocks.limit("dep.petition", Map.of("removal", FRIDAY)));
    }

    @Test
    void leadsWithTheFirstReportRuleAndKnowsTheOthers() {
        assertEquals(
                List.of("rep.jv236", "rep.strtp"),
                clocks.reportsFor("dep.strtp_hrg").stream().map(ReportRule::id).toList());
        assertEquals(
                "rep.jv236",
                clocks.reportDue("dep.strtp_hrg", moment("2026-12-10T09:00")).rule());
        assertEquals(
                day("2026-12-03"),
                clocks.reportDueBy("rep.strtp", moment("2026-12-10T09:00")).due());
    }

    @Test
    void asksForAReportOfHoursOnTheCourtDayBeforeAWeekend() {
        ReportDue due = clocks.reportDue("del.dispo_in", moment("2026-12-07T09:00"));

        assertEquals(moment("2026-12-05T09:00"), due.result());
        assertEquals(day("2026-12-05"), due.nominal());
        assertEquals(day("2026-12-04"), due.due());
    }

    @Test
    void countsAReportDueAtMidnightOnTheDayThatItEnds() {
        assertEquals(
                day("2026-12-08"),
                clocks.reportDue("del.dispo_in", moment("2026-12-11T00:00")).due());
    }

    @Test
    void givesNoticeEarlierForAYouthAtHome() {
        LocalDate hearing = day("2027-01-11");

        assertEquals(
                day("2026-12-31"),
                clocks.noticeWindow("N291", hearing, Custody.OUT).closes());
        assertEquals(
                day("2027-01-06"),
                clocks.noticeWindow("N291", hearing, Custody.IN).closes());
    }

    @Test
    void countsNoDaysBackForANoticeThatRunsFromAnEvent() {
        NoticeWindow window = clocks.noticeWindow("N361.22", FRIDAY, Custody.IN);

        assertNull(window.closes());
        assertEquals(5, clocks.notice("N361.22").within().limit());
        assertEquals("child >= 10 or NMD", window.persons().get(3));
    }

    @Test
    void namesEachPersonToNoticeWhole() {
        clocks.notices().stream()
                .flatMap(notice -> notice.persons().stream())
                .forEach(person -> assertEquals(
                        person.replace("(", "").length(),
                        person.replace(")", "").length(),
                        person));
    }

    @Test
    void keepsItsPromisesOnEveryDayOfAYearWithALeapDay() {
        List<Clock> days = clocks.all().stream()
                .filter(each -> each.counts() && !each.hourly())
                .toList();
        day("2027-06-01")
                .datesUntil(day("2028-06-01"))
                .forEach(event -> days.forEach(clock -> holds(clock, clocks.limit(clock.id(), event))));
    }

    private static void holds(Clock clock, Limit limit) {
        boolean holds =
                switch (clock.effect()) {
                    case DEADLINE ->
                        !limit.target().isAfter(limit.nominal())
                                && !limit.outer().isBefore(limit.nominal())
                                && Law.CALENDAR.isCourtDay(limit.outer());
                    case WALL ->
                        limit.outer().equals(limit.target()) && !limit.outer().isAfter(limit.nominal());
                    case EXPIRY ->
                        limit.outer().equals(limit.nominal()) && !limit.target().isAfter(limit.nominal());
                    case WAIT ->
                        limit.target().equals(limit.outer()) && !limit.target().isBefore(limit.nominal());
                    case OPEN -> false;
                };
        assertTrue(holds && Law.CALENDAR.isCourtDay(limit.target()), () -> clock.id() + " " + limit);
    }

    @Test
    void givesFortyEightHoursOfCourtDaysFromEveryHourOfAYear() {
        Instant first = moment("2026-10-01T00:30");
        for (int hour = 0; hour < 24 * 200; hour++) {
            Instant event = first.plus(Duration.ofHours(hour));
            Instant end = clocks.hourLimit("dep.petition", event).result();
            long given = 0;
            for (Instant each = event; each.isBefore(end); each = each.plus(Duration.ofMinutes(30))) {
                given += Law.CALENDAR.isCourtDay(CourtTime.dayOf(each)) ? 30 : 0;
            }
            assertEquals(48 * 60, given, event.toString());
        }
    }

    @Test
    void refusesToCountWhatTheLawDoesNot() {
        assertEquals("clock-open", code(() -> clocks.limit("dep.interim", FRIDAY)));
        assertEquals("clock-open", code(() -> clocks.hourLimit("dep.warrant", Instant.EPOCH)));
        assertEquals("clock-in-hours", code(() -> clocks.limit("dep.petition", FRIDAY)));
        assertEquals("clock-in-days", code(() -> clocks.hourLimit("dep.juris_in", Instant.EPOCH)));
        assertEquals("no-report-rule", code(() -> clocks.reportDue("dep.petition", Instant.EPOCH)));
        assertEquals("no-report-rule", code(() -> clocks.reportDueBy("rep.facility", Instant.EPOCH)));
    }

    @Test
    void knowsNoOtherIds() {
        Stream.<Executable>of(
                        () -> clocks.of("dep.none"),
                        () -> clocks.of(null),
                        () -> clocks.notice("N0"),
                        () -> clocks.reportDueBy("rep.none", Instant.EPOCH),
                        () -> clocks.reportsFor("dep.none"))
                .forEach(each -> assertEquals("not-found", code(each)));
    }

    @Test
    void holdsEveryRowOfTheLawUnconfirmedUntilACourtConfirmsIt() {
        assertEquals(64, clocks.all().size());
        assertEquals(12, clocks.notices().size());
        assertTrue(clocks.all().stream().noneMatch(Clock::confirmed));
        assertTrue(clocks.all().stream().allMatch(each -> each.counts() == (each.effect() != Effect.OPEN)));
    }

    private static String code(Executable act) {
        return assertThrows(Problem.class, act).code();
    }

    private static String steps(List<String> steps) {
        return String.join("\n", steps);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant moment(String text) {
        return CourtTime.instant("moment", text);
    }
}
