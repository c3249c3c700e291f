package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.hearth.casefile.DayPart;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule about places, alone. */
class SlotRulesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final Window COURT_SET = new Window(TUESDAY, null, null, "WIC 366(a)", "D", null, null, null);
    private static final Window UNTIL_MONDAY = new Window(
            TUESDAY,
            LocalDate.of(2026, 12, 11),
            LocalDate.of(2026, 12, 14),
            "WIC 358",
            "V",
            "milestone.disposition",
            TUESDAY,
            "dep.rev6");
    private static final Sitting MORNING = sitting("s1", "room-a", "rivera", TUESDAY, false);
    private static final Need PLAIN = need(COURT_SET, false, Custody.OUT, null, null, null);

    private static Sitting sitting(String id, String room, String officer, LocalDate day, boolean lost) {
        return new Sitting(id, "north", room, officer, day, LocalTime.of(8, 30), LocalTime.of(12, 0), 200, 10, lost, 1);
    }

    private static Need need(
            Window window, boolean beyond, Custody custody, LocalTime school, String officer, LocalDate ready) {
        LocalTime home = school == null ? null : LocalTime.of(11, 0);
        return new Need(20, TUESDAY, TUESDAY.plusDays(60), window, beyond, custody, school, home, officer, ready);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return CourtTime.at(day, LocalTime.of(hour, minute));
    }

    private static Place place(Sitting sitting, int hour, int minute) {
        Instant start = at(sitting.day(), hour, minute);
        return new Place(sitting, start, start.plusSeconds(20 * 60));
    }

    private static Booked booked(String room, String officer, int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Booked(room, officer, at(TUESDAY, fromHour, fromMinute), at(TUESDAY, toHour, toMinute));
    }

    private static Engaged engaged(String person, Presence presence, int from, int to) {
        return new Engaged(person, presence, at(TUESDAY, from, 0), at(TUESDAY, to, 0));
    }

    private static Calendar empty() {
        return calendar(List.of(), List.of());
    }

    private static Calendar calendar(List<Booked> booked, List<Engaged> engaged) {
        return new Calendar(at(TUESDAY.minusDays(7), 9, 0), List.of(MORNING), booked, engaged, Set.of(), Set.of());
    }

    private static SoftRule.Verdict judged(SoftRule rule, Place place, Need need, Calendar calendar) {
        return rule.judge(place, need, calendar.ground(place.sitting()));
    }

    private static void broken(HardRule rule, Place place, Need need, Calendar calendar) {
        assertTrue(rule.broken(place, need, calendar.ground(place.sitting())), rule + " should be broken");
    }

    private static void holds(HardRule rule, Place place, Need need, Calendar calendar) {
        assertFalse(rule.broken(place, need, calendar.ground(place.sitting())), rule + " should hold");
    }

    @Test
    void aHearingNeverStartsInThePastOrNow() {
        Calendar now = new Calendar(at(TUESDAY, 9, 0), List.of(), List.of(), List.of(), Set.of(), Set.of());
        broken(HardRule.PAST, place(MORNING, 9, 0), PLAIN, now);
        holds(HardRule.PAST, place(MORNING, 9, 10), PLAIN, now);
    }

    @Test
    void aClosedDayTakesNoHearing() {
        Calendar closed = new Calendar(Instant.EPOCH, List.of(), List.of(), List.of(), Set.of(), Set.of(TUESDAY));
        broken(HardRule.CLOSED_DAY, place(MORNING, 9, 0), PLAIN, closed);
        holds(HardRule.CLOSED_DAY, place(MORNING, 9, 0), PLAIN, empty());
    }

    @Test
    void aLostSittingTakesNoHearing() {
        broken(HardRule.LOST_SITTING, place(sitting("s2", "room-a", "rivera", TUESDAY, true), 9, 0), PLAIN, empty());
        holds(HardRule.LOST_SITTING, place(MORNING, 9, 0), PLAIN, empty());
    }

    @Test
    void oneCourtroomHearsOneCaseAtATimeAndHearingsMayTouch() {
        Calendar taken = calendar(List.of(booked("room-a", "chen", 9, 0, 9, 30)), List.of());
        broken(HardRule.ROOM_BUSY, place(MORNING, 9, 20), PLAIN, taken);
        broken(HardRule.ROOM_BUSY, place(MORNING, 8, 50), PLAIN, taken);
        holds(HardRule.ROOM_BUSY, place(MORNING, 9, 30), PLAIN, taken);
        holds(HardRule.ROOM_BUSY, place(MORNING, 8, 40), PLAIN, taken);
    }

    @Test
    void oneJudgeHearsOneCaseAtATimeInWhateverRoom() {
        Calendar taken = calendar(List.of(booked("room-b", "rivera", 9, 0, 9, 30)), List.of());
        broken(HardRule.JUDGE_BUSY, place(MORNING, 9, 20), PLAIN, taken);
        holds(HardRule.ROOM_BUSY, place(MORNING, 9, 20), PLAIN, taken);
        holds(HardRule.JUDGE_BUSY, place(MORNING, 9, 30), PLAIN, taken);
    }

    @Test
    void aSittingTakesNoMoreThanItHoldsUnlessSomebodyOverbooksIt() {
        Calendar nearlyFull = calendar(
                List.of(booked("room-a", "chen", 8, 30, 10, 30), booked("room-a", "chen", 10, 50, 12, 0)), List.of());
        Calendar room = calendar(
                List.of(booked("room-a", "chen", 8, 30, 10, 30), booked("room-a", "chen", 11, 0, 12, 0)), List.of());
        broken(HardRule.SITTING_FULL, place(MORNING, 10, 30), PLAIN, nearlyFull);
        holds(HardRule.SITTING_FULL, place(MORNING, 10, 30), PLAIN, room);
        holds(HardRule.SITTING_FULL, place(MORNING, 10, 30), PLAIN.overbooked(), nearlyFull);
    }

    @Test
    void nothingLiesBeyondTheOuterLimitUnlessAJudicialOfficerLooksThere() {
        Need strict = need(UNTIL_MONDAY, false, Custody.OUT, null, null, null);
        Need beyond = need(UNTIL_MONDAY, true, Custody.OUT, null, null, null);
        Place monday = place(sitting("s2", "room-a", "rivera", LocalDate.of(2026, 12, 14), false), 9, 0);
        Place after = place(sitting("s3", "room-a", "rivera", LocalDate.of(2026, 12, 15), false), 9, 0);
        holds(HardRule.OUTER_LIMIT, monday, strict, empty());
        broken(HardRule.OUTER_LIMIT, after, strict, empty());
        holds(HardRule.OUTER_LIMIT, after, beyond, empty());
        assertEquals(
                SoftRule.BEYOND, judged(SoftRule.LIMIT, after, beyond, empty()).units());
    }

    @Test
    void theYouthIsNeverInTwoPlaces() {
        Calendar elsewhere = calendar(List.of(), List.of(engaged("kim", Presence.YOUTH, 9, 10)));
        broken(HardRule.YOUTH_BUSY, place(MORNING, 9, 30), PLAIN, elsewhere);
        holds(HardRule.YOUTH_BUSY, place(MORNING, 10, 0), PLAIN, elsewhere);
    }

    @Test
    void counselIsNeverInTwoPlaces() {
        Calendar elsewhere = calendar(List.of(), List.of(engaged("lee", Presence.COUNSEL, 9, 10)));
        broken(HardRule.COUNSEL_BUSY, place(MORNING, 9, 30), PLAIN, elsewhere);
        holds(HardRule.COUNSEL_BUSY, place(MORNING, 10, 0), PLAIN, elsewhere);
        holds(HardRule.YOUTH_BUSY, place(MORNING, 9, 30), PLAIN, elsewhere);
    }

    @Test
    void twoWhoMustBeKeptApartNeverShareAHalfDay() {
        Calendar apart = new Calendar(
                Instant.EPOCH, List.of(), List.of(), List.of(), Set.of(HalfDay.of(at(TUESDAY, 11, 40))), Set.of());
        Sitting afternoon = new Sitting(
                "s2",
                "north",
                "room-a",
                "rivera",
                TUESDAY,
                LocalTime.of(13, 30),
                LocalTime.of(16, 0),
                150,
                10,
                false,
                1);
        broken(HardRule.KEEP_APART, place(MORNING, 8, 30), PLAIN, apart);
        holds(HardRule.KEEP_APART, place(afternoon, 13, 30), PLAIN, apart);
    }

    @Test
    void afterTheTargetCostsAndInsideItIsSaid() {
        Need need = need(UNTIL_MONDAY, false, Custody.OUT, null, null, null);
        Place monday = place(sitting("s2", "room-a", "rivera", LocalDate.of(2026, 12, 14), false), 9, 0);
        assertEquals(1, judged(SoftRule.LIMIT, monday, need, empty()).units());
        assertEquals(
                0, judged(SoftRule.LIMIT, place(MORNING, 9, 0), need, empty()).units());
        assertEquals(
                "court-set",
                judged(SoftRule.LIMIT, place(MORNING, 9, 0), PLAIN, empty()).text());
    }

    @Test
    void inCustodyEachDayLaterCosts() {
        Need need = need(COURT_SET, false, Custody.IN, null, null, null);
        Place later = place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(3), false), 9, 0);
        assertEquals(
                0,
                judged(SoftRule.CUSTODY_SOON, place(MORNING, 9, 0), need, empty())
                        .units());
        assertEquals(3, judged(SoftRule.CUSTODY_SOON, later, need, empty()).units());
        assertNull(judged(SoftRule.CUSTODY_SOON, later, PLAIN, empty()));
    }

    @Test
    void theSameJudgeIsBetterThanAnother() {
        Need rivera = need(COURT_SET, false, Custody.OUT, null, "rivera", null);
        Need chen = need(COURT_SET, false, Custody.OUT, null, "chen", null);
        assertEquals(
                0,
                judged(SoftRule.SAME_JUDGE, place(MORNING, 9, 0), rivera, empty())
                        .units());
        assertEquals(
                1,
                judged(SoftRule.SAME_JUDGE, place(MORNING, 9, 0), chen, empty()).units());
        assertNull(judged(SoftRule.SAME_JUDGE, place(MORNING, 9, 0), PLAIN, empty()));
    }

    @Test
    void eachHalfHourOfSchoolMissedCosts() {
        Need school = need(COURT_SET, false, Custody.OUT, LocalTime.of(9, 0), null, null);
        assertEquals(
                "before",
                judged(SoftRule.SCHOOL_HOURS, place(MORNING, 8, 40), school, empty())
                        .text());
        assertEquals(
                1,
                judged(SoftRule.SCHOOL_HOURS, place(MORNING, 8, 50), school, empty())
                        .units());
        assertEquals(
                1,
                judged(SoftRule.SCHOOL_HOURS, place(MORNING, 10, 50), school, empty())
                        .units());
        assertEquals(
                "after",
                judged(SoftRule.SCHOOL_HOURS, place(MORNING, 11, 0), school, empty())
                        .text());
        assertNull(judged(SoftRule.SCHOOL_HOURS, place(MORNING, 9, 0), PLAIN, empty()));
    }

    @Test
    void eachDayTooSoonToWriteCosts() {
        Need need = need(COURT_SET, false, Custody.OUT, null, null, TUESDAY.plusDays(4));
        assertEquals(
                4,
                judged(SoftRule.TIME_TO_WRITE, place(MORNING, 9, 0), need, empty())
                        .units());
        Place later = place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(4), false), 9, 0);
        assertEquals(0, judged(SoftRule.TIME_TO_WRITE, later, need, empty()).units());
        assertNull(judged(SoftRule.TIME_TO_WRITE, later, PLAIN, empty()));
    }

    @Test
    void eachOtherOfTheTeamWhoIsElsewhereCostsOnce() {
        Calendar elsewhere = calendar(
                List.of(),
                List.of(
                        engaged("ana", Presence.TEAM, 9, 10),
                        engaged("ana", Presence.TEAM, 9, 11),
                        engaged("bo", Presence.TEAM, 9, 10)));
        assertEquals(
                2,
                judged(SoftRule.TEAM_BUSY, place(MORNING, 9, 0), PLAIN, elsewhere)
                        .units());
        assertEquals(
                0,
                judged(SoftRule.TEAM_BUSY, place(MORNING, 11, 0), PLAIN, elsewhere)
                        .units());
    }

    @Test
    void waitingIsMeasuredToTheNearestOtherHearingOfTheHalfDay() {
        Calendar elsewhere = calendar(
                List.of(),
                List.of(
                        engaged("lee", Presence.COUNSEL, 9, 10),
                        engaged("lee", Presence.COUNSEL, 13, 14),
                        engaged("bo", Presence.TEAM, 8, 9)));
        assertEquals(
                4,
                judged(SoftRule.WAITING, place(MORNING, 10, 40), PLAIN, elsewhere)
                        .units());
        assertNull(judged(SoftRule.WAITING, place(MORNING, 9, 0), PLAIN, elsewhere));
    }

    @Test
    void aGapTooShortForAnyHearingCosts() {
        Calendar taken = calendar(List.of(booked("room-a", "chen", 9, 0, 9, 30)), List.of());
        assertEquals(
                1,
                judged(SoftRule.STRAY_GAP, place(MORNING, 9, 40), PLAIN, taken).units());
        assertNull(judged(SoftRule.STRAY_GAP, place(MORNING, 9, 30), PLAIN, taken));
        assertNull(judged(SoftRule.STRAY_GAP, place(MORNING, 9, 50), PLAIN, taken));
        assertEquals(
                1,
                judged(SoftRule.STRAY_GAP, place(MORNING, 11, 30), PLAIN, empty())
                        .units());
    }

    @Test
    void eachTenthOfTheSittingTakenCosts() {
        Calendar taken = calendar(List.of(booked("room-a", "chen", 8, 0, 9, 30)), List.of());
        assertEquals(
                3, judged(SoftRule.BALANCE, place(MORNING, 10, 0), PLAIN, taken).units());
        assertNull(judged(SoftRule.BALANCE, place(MORNING, 10, 0), PLAIN, empty()));
    }

    @Test
    void atHomeEachWeekLaterCosts() {
        Place later = place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(15), false), 9, 0);
        assertEquals(2, judged(SoftRule.SOON, later, PLAIN, empty()).units());
        assertNull(judged(SoftRule.SOON, place(MORNING, 9, 0), PLAIN, empty()));
        assertNull(judged(SoftRule.SOON, later, need(COURT_SET, false, Custody.IN, null, null, null), empty()));
    }

    @Test
    void everySlotSaysInPlainWordsWhyItStandsThere() {
        Need need = need(UNTIL_MONDAY, false, Custody.OUT, LocalTime.of(8, 0), "rivera", null);
        SlotAdvisor advisor =
                new SlotAdvisor(SlotWeights.read(Templates.at(Path.of("court-templates"))), Words.ENGLISH);
        Advice advice = advisor.advise(need, empty(), 5);
        assertEquals(5, advice.slots().size());
        List<String> texts =
                advice.slots().get(0).reasons().stream().map(Reason::text).toList();
        assertEquals(
                List.of(
                        "Inside the limit of Fri 11 Dec 2026",
                        "Same judge as last time",
                        "After school hours",
                        "Nobody of the team is at another hearing"),
                texts);
    }

    @Test
    void whatWasNotOfferedIsCountedByItsFirstBar() {
        Calendar taken = calendar(List.of(booked("room-a", "chen", 8, 30, 12, 0)), List.of());
        SlotAdvisor advisor =
                new SlotAdvisor(SlotWeights.read(Templates.at(Path.of("court-templates"))), Words.ENGLISH);
        Advice advice = advisor.advise(PLAIN, taken, 5);
        assertEquals(List.of(), advice.slots());
        assertEquals(
                "The courtroom is taken: 20 places.", advice.barred().get(0).text());
    }

    private static Calendar with(List<Snapshot.Away> away, List<Booked> siblings) {
        return new Calendar(new Snapshot(
                at(TUESDAY.minusDays(7), 9, 0),
                List.of(MORNING),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                away,
                siblings));
    }

    private static Need noticed(NoticeTime notice, Set<String> disqualified, DayPart wish) {
        return new Need(
                20,
                TUESDAY,
                TUESDAY.plusDays(60),
                COURT_SET,
                false,
                Custody.OUT,
                null,
                null,
                null,
                null,
                false,
                notice,
                disqualified,
                wish);
    }

    @Test
    void aJudgeOnLeaveHearsNobody() {
        Calendar leave = with(List.of(new Snapshot.Away("rivera", null, TUESDAY.minusDays(1), TUESDAY)), List.of());
        broken(HardRule.JUDGE_AWAY, place(MORNING, 9, 0), PLAIN, leave);
        holds(HardRule.JUDGE_AWAY, place(sitting("s2", "room-b", "chen", TUESDAY, false), 9, 0), PLAIN, leave);
        holds(
                HardRule.JUDGE_AWAY,
                place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(1), false), 9, 0),
                PLAIN,
                leave);
    }

    @Test
    void aDisqualifiedJudgeHearsNotThisCaseWhateverTheBasis() {
        Need need = noticed(null, Set.of("rivera"), null);
        broken(HardRule.DISQUALIFIED, place(MORNING, 9, 0), need, empty());
        broken(HardRule.DISQUALIFIED, place(MORNING, 9, 0), need.withBasis(), empty());
        holds(HardRule.DISQUALIFIED, place(sitting("s2", "room-b", "chen", TUESDAY, false), 9, 0), need, empty());
    }

    @Test
    void noticeMustStillBePossibleUnlessTheLimitLeavesNoDayForItOrABasisShortensIt() {
        Need binding = noticed(new NoticeTime(TUESDAY.plusDays(2), true, "WIC 291"), Set.of(), null);
        Need hopeless = noticed(new NoticeTime(TUESDAY.plusDays(2), false, "WIC 291"), Set.of(), null);
        broken(HardRule.NOTICE_TIME, place(MORNING, 9, 0), binding, empty());
        holds(HardRule.NOTICE_TIME, place(MORNING, 9, 0), binding.withBasis(), empty());
        holds(
                HardRule.NOTICE_TIME,
                place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(2), false), 9, 0),
                binding,
                empty());
        holds(HardRule.NOTICE_TIME, place(MORNING, 9, 0), hopeless, empty());
        assertEquals(
                2,
                judged(SoftRule.NOTICE_SHORT, place(MORNING, 9, 0), hopeless, empty())
                        .units());
        assertNull(judged(SoftRule.NOTICE_SHORT, place(MORNING, 9, 0), binding, empty()));
    }

    @Test
    void aLimitThatHasPassedForbidsNoDayAndTheEarliestIsBest() {
        Window passed = new Window(
                TUESDAY,
                TUESDAY.minusDays(9),
                TUESDAY.minusDays(8),
                "WIC 358",
                "V",
                "milestone.disposition",
                TUESDAY,
                "x");
        Need need = need(passed, false, Custody.OUT, null, null, null);
        Place later = place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(3), false), 9, 0);
        holds(HardRule.OUTER_LIMIT, place(MORNING, 9, 0), need, empty());
        assertEquals(
                10, judged(SoftRule.LIMIT, place(MORNING, 9, 0), need, empty()).units());
        assertEquals(40, judged(SoftRule.LIMIT, later, need, empty()).units());
        assertEquals("passed", judged(SoftRule.LIMIT, later, need, empty()).text());
    }

    @Test
    void siblingsComeRightAfterOneAnotherElseNear() {
        Calendar one = with(List.of(), List.of(booked("room-a", "rivera", 9, 0, 9, 30)));
        Calendar other = with(List.of(), List.of(booked("room-b", "chen", 9, 0, 9, 30)));
        Place after = place(MORNING, 9, 30);
        assertEquals(0, judged(SoftRule.SIBLINGS, after, PLAIN, one).units());
        assertEquals(1, judged(SoftRule.SIBLINGS, after, PLAIN, other).units());
        assertEquals(
                2, judged(SoftRule.SIBLINGS, place(MORNING, 11, 0), PLAIN, one).units());
        Place another = place(sitting("s2", "room-a", "rivera", TUESDAY.plusDays(1), false), 9, 30);
        assertEquals(3, judged(SoftRule.SIBLINGS, another, PLAIN, one).units());
        assertNull(judged(SoftRule.SIBLINGS, after, PLAIN, empty()));
    }

    @Test
    void theHalfOfTheDayTheYouthDidNotAskForCosts() {
        Place morning = place(MORNING, 9, 0);
        Need afternoon = noticed(null, Set.of(), DayPart.AFTERNOON);
        assertEquals(1, judged(SoftRule.WISH, morning, afternoon, empty()).units());
        assertEquals(
                "morning",
                judged(SoftRule.WISH, morning, noticed(null, Set.of(), DayPart.MORNING), empty())
                        .text());
        assertNull(judged(SoftRule.WISH, morning, PLAIN, empty()));
    }

    @Test
    void eachOfTheTeamWhoIsOnLeaveCostsOnce() {
        Calendar leave = with(
                List.of(
                        new Snapshot.Away(null, "ana", TUESDAY, TUESDAY.plusDays(3)),
                        new Snapshot.Away(null, "ana", TUESDAY, TUESDAY),
                        new Snapshot.Away(null, "bo", TUESDAY.minusDays(3), TUESDAY)),
                List.of());
        assertEquals(
                2,
                judged(SoftRule.TEAM_AWAY, place(MORNING, 9, 0), PLAIN, leave).units());
        assertNull(judged(SoftRule.TEAM_AWAY, place(MORNING, 9, 0), PLAIN, empty()));
    }

    @Test
    void aTimeCertainSittingHasItsOwnStartsAndNoOthers() {
        Sitting certain = new Sitting(
                "s9",
                "north",
                "room-a",
                "rivera",
                TUESDAY,
                LocalTime.of(8, 30),
                LocalTime.of(12, 0),
                200,
                10,
                false,
                1,
                List.of(LocalTime.of(8, 30), LocalTime.of(9, 15), LocalTime.of(11, 50)));
        assertEquals(List.of(510, 555), certain.startsFor(20).boxed().toList());
        assertTrue(Place.in(certain, at(TUESDAY, 9, 15), 20).isPresent());
        assertFalse(Place.in(certain, at(TUESDAY, 9, 20), 20).isPresent());
        assertFalse(Place.in(certain, at(TUESDAY.plusDays(1), 9, 15), 20).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wish: 12 | wish: -1 | a weight is 0 or more
                    wish: 12 | wishes: 12 | wish
                    wish: 12 | wish: many | write a whole number
                    soon: 2 | soon: 2%nlate: 3 | is not known here
                    """)
    void aWeightThatCannotBeIsNamedWithFileAndLine(String sound, String broken, String mend, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("docket/slot-rules.yaml");
        Files.createDirectories(file.getParent());
        String text = Files.readString(Path.of("court-templates/docket/slot-rules.yaml"));
        Files.writeString(file, text.replace(sound, broken.replace("%n", "\n")));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> SlotWeights.read(Templates.at(folder)));
        assertTrue(fault.getMessage().startsWith("docket/slot-rules.yaml, line "), fault.getMessage());
        assertTrue(fault.getMessage().contains(mend), fault.getMessage());
    }
}
