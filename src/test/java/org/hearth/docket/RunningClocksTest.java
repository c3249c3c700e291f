package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.Petition;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.RunningClock.Kind;
import org.hearth.docket.RunningClock.State;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clocks run in a case, in what order, until what ends them. Today is Friday, 20 November 2026. */
class RunningClocksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = CourtTime.at(TODAY, LocalTime.of(9, 0));
    private static final CourtCalendar CALENDAR = CourtCalendar.read(Templates.builtIn());
    private static final Clocks CLOCKS = Clocks.read(Templates.builtIn(), CALENDAR, Milestone.names());
    private static final HearingTypes TYPES = HearingTypes.read(Templates.builtIn());

    private static CaseHeader file(Jurisdiction under, Custody custody, Map<Milestone, LocalDate> days) {
        return file(under, custody, null, days, Map.of());
    }

    private static CaseHeader file(
            Jurisdiction under,
            Custody custody,
            LeadCourt lead,
            Map<Milestone, LocalDate> days,
            Map<Milestone, Instant> moments) {
        List<Petition> petitions = List.of(new Petition("p1", "300", LocalDate.of(2026, 11, 2), null));
        return new CaseHeader(
                "c", "M", 16, under, custody, lead, days, moments, petitions, "en", null, null, null, null, 1);
    }

    private static List<RunningClock> running(CaseHeader file, Hearing... hearings) {
        return running(file, Map.of(), hearings);
    }

    private static List<RunningClock> running(CaseHeader file, Map<String, LocalDate> met, Hearing... hearings) {
        return new RunningClocks(TYPES, CLOCKS, CALENDAR).of(file, List.of(hearings), met, NOW);
    }

    private static Set<String> ids(List<RunningClock> running) {
        return running.stream()
                .filter(each -> each.state() != State.WAITING)
                .map(each -> each.clock().id())
                .collect(Collectors.toSet());
    }

    private static RunningClock one(List<RunningClock> running, String id) {
        return running.stream()
                .filter(each -> each.clock().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Hearing hearing(String type, LocalDate day, HearingStatus status) {
        return new Hearing(
                "h" + day,
                "c",
                type,
                "s",
                CourtTime.at(day, LocalTime.of(10, 0)),
                20,
                "dept-3",
                "judge-a",
                status,
                null,
                new Limit(null, null, ""),
                null,
                1);
    }

    private static LocalDate nov(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static LocalDate dec(int day) {
        return LocalDate.of(2026, 12, day);
    }

    @Test
    void afterTheDetentionHearingTheJurisdictionClockAndBothWallsRun() {
        List<RunningClock> running = running(file(
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, nov(10), Milestone.DETENTION_HEARING, nov(12))));

        assertEquals(Set.of("dep.juris_in", "dep.dispo_60", "dep.dispo_6mo"), ids(running));
        assertEquals("dep.juris_in", running.get(0).clock().id());
        assertEquals(dec(7), running.get(0).due());
        assertEquals(9, running.get(0).left());
        assertEquals(State.NOT_SET, running.get(0).state());
        assertEquals(
                "Met when it is held: Jurisdiction hearing.", running.get(0).satisfiedBy(Words.ENGLISH));
        assertEquals(Kind.WALL, one(running, "dep.dispo_6mo").kind());
    }

    @Test
    void clocksForCustodyAndForHomeNeverBothRun() {
        Map<Milestone, LocalDate> days = Map.of(
                Milestone.PETITION_FILED,
                nov(2),
                Milestone.DETENTION_HEARING,
                nov(3),
                Milestone.JURISDICTION_FINDING,
                nov(16));
        Set<String> in = ids(running(file(Jurisdiction.DEPENDENCY, Custody.IN, days)));
        Set<String> out = ids(running(file(Jurisdiction.DEPENDENCY, Custody.OUT, days)));

        assertTrue(in.contains("dep.dispo_in") && !in.contains("dep.dispo_out"));
        assertTrue(out.contains("dep.dispo_out") && !out.contains("dep.dispo_in"));
        Set<String> both = new HashSet<>(in);
        both.retainAll(out);
        assertEquals(Set.of(), both);
    }

    @Test
    void bypassTakesThePlaceOfTheTenCourtDays() {
        Set<String> ids = ids(running(file(
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.JURISDICTION_FINDING, nov(16), Milestone.BYPASS_ALLEGED, nov(16)))));

        assertTrue(ids.contains("dep.dispo_bypass"));
        assertFalse(ids.contains("dep.dispo_in"));
    }

    @Test
    void aMisdemeanorDetentionCountsFromCustodyAndNotFromThePetition() {
        Map<Milestone, LocalDate> days = Map.of(
                Milestone.TAKEN_INTO_CUSTODY,
                nov(18),
                Milestone.MISDEMEANOR_DETENTION,
                nov(18),
                Milestone.PETITION_FILED,
                nov(19));
        Set<String> ids = ids(running(file(Jurisdiction.DELINQUENCY, Custody.IN, days)));

        assertEquals(Set.of("del.detention_misd"), ids);
    }

    @Test
    void hoursRunFromTheMomentAndFromTheFirstMomentOfTheDayWhereItIsNotKnown() {
        Map<Milestone, LocalDate> days = Map.of(Milestone.TAKEN_INTO_CUSTODY, nov(19));
        Instant at = CourtTime.at(nov(19), LocalTime.of(15, 30));
        RunningClock known = one(
                running(file(
                        Jurisdiction.DEPENDENCY, Custody.IN, null, days, Map.of(Milestone.TAKEN_INTO_CUSTODY, at))),
                "dep.petition");
        RunningClock unknown = one(running(file(Jurisdiction.DEPENDENCY, Custody.IN, days)), "dep.petition");

        assertEquals(CourtTime.at(nov(23), LocalTime.of(15, 30)), known.result());
        assertEquals(Kind.ACT, known.kind());
        assertEquals(nov(20), unknown.due());
        assertTrue(unknown.steps().get(0).startsWith("The time of day is not known"));
    }

    @Test
    void aHearingSetInsideSatisfiesTheListAndOneBeyondIsSaid() {
        CaseHeader file = file(
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, nov(10), Milestone.DETENTION_HEARING, nov(12)));
        Hearing inside = hearing("dep.juris", dec(7), HearingStatus.SET);
        Hearing beyond = hearing("dep.juris", dec(8), HearingStatus.SET);

        assertEquals(State.SET, one(running(file, inside), "dep.juris_in").state());
        RunningClock late = one(running(file, beyond), "dep.juris_in");
        assertEquals(State.TOO_LATE, late.state());
        assertEquals(beyond, late.hearing());
        assertTrue(late.open());
    }

    @Test
    void aHearingThatWasHeldEndsItsClockAndOneBeforeTheEventDoesNot() {
        CaseHeader file = file(Jurisdiction.DEPENDENCY, Custody.IN, Map.of(Milestone.DETENTION_HEARING, nov(12)));

        assertFalse(ids(running(file, hearing("dep.juris", nov(19), HearingStatus.HEARD)))
                .contains("dep.juris_in"));
        assertTrue(ids(running(file, hearing("dep.juris", nov(11), HearingStatus.HEARD)))
                .contains("dep.juris_in"));
        assertTrue(ids(running(file, hearing("dep.juris", nov(19), HearingStatus.VACATED)))
                .contains("dep.juris_in"));
    }

    @Test
    void whatHasPassedComesFirstAndSaysSo() {
        RunningClock first = running(file(
                        Jurisdiction.DEPENDENCY,
                        Custody.OUT,
                        Map.of(Milestone.PETITION_FILED, LocalDate.of(2026, 10, 1))))
                .get(0);

        assertEquals("dep.initial_out", first.clock().id());
        assertEquals(State.PASSED, first.state());
        assertTrue(first.left() < 0);
    }

    @Test
    void anActIsMarkedDoneAndRunsNoMoreUntilTheNextEvent() {
        CaseHeader file = file(
                Jurisdiction.DEPENDENCY, Custody.IN, Map.of(Milestone.STRTP_PLACEMENT, LocalDate.of(2026, 11, 17)));
        RunningClock served = one(running(file), "dep.strtp_req");

        assertTrue(served.markable());
        assertEquals(
                "JV-235 served, with a blank JV-236 (done by: child welfare agency). Mark it here when it is done.",
                served.satisfiedBy(Words.ENGLISH));
        assertFalse(ids(running(file, Map.of("dep.strtp_req", nov(18)))).contains("dep.strtp_req"));
        assertTrue(ids(running(file, Map.of("dep.strtp_req", nov(16)))).contains("dep.strtp_req"));
    }

    private static void assertMetByHearing(
            Jurisdiction under, Custody custody, Milestone from, String id, String type) {
        CaseHeader file = file(under, custody, Map.of(from, nov(19)));
        RunningClock clock = one(running(file), id);

        assertEquals(type, clock.type());
        assertFalse(clock.markable(), id);
        assertEquals(State.NOT_SET, clock.state(), id);
        assertEquals(
                "Met when it is held: " + Words.ENGLISH.say("hearing." + type) + ".", clock.satisfiedBy(Words.ENGLISH));
        assertEquals(nov(19), clock.triggered());
        RunningClock set = one(running(file, hearing(type, nov(20), HearingStatus.SET)), id);
        assertEquals(State.SET, set.state(), id);
        boolean again = clock.clock().runs().again() != null;
        Set<String> held = ids(running(file, hearing(type, nov(20), HearingStatus.HEARD)));
        assertEquals(again, held.contains(id), id);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPENDENCY, IN, enteredFosterCare, dep.rev12, dep.rev12",
        "DEPENDENCY, IN, removal, dep.rev18, dep.rev18",
        "DEPENDENCY, IN, removal, dep.rev24, dep.rev24",
        "DEPENDENCY, IN, reunificationEnded, dep.26, dep.26",
        "DEPENDENCY, IN, permanentPlan, dep.postperm, dep.postperm",
        "DEPENDENCY, IN, supplementalPetition, dep.387, dep.387",
        "DEPENDENCY, OUT, supplementalPetition, dep.387, dep.387",
        "DEPENDENCY, OUT, requestToChange, dep.388, dep.388",
        "NONMINOR, OUT, requestToChange, dep.388, dep.388",
        "DEPENDENCY, IN, rehearingAsked, dep.detention_prima, dep.detention_prima",
        "DEPENDENCY, IN, detentionContinuanceAsked, dep.detention_cont, dep.detention_cont",
        "DEPENDENCY, IN, strtpPlacement, dep.strtp_hrg, dep.strtp_hrg",
        "NONMINOR, IN, reviewContinued, dep.nmd_cont, nmd.review_cont",
        "DELINQUENCY, IN, enteredFosterCare, del.perm12, del.perm12",
        "DELINQUENCY, IN, wardRehearingAsked, del.rehearing, del.rehearing",
        "DELINQUENCY, IN, violationNotice, del.777, del.777",
        "DELINQUENCY, OUT, violationNotice, del.777, del.777",
        "DELINQUENCY, IN, strtpPlacement, del.strtp_hrg, del.strtp_hrg",
        "DEPENDENCY, OUT, petitionFiled, dep.initial_out, dep.detention",
        "DELINQUENCY, OUT, petitionFiled, del.initial_out, del.detention",
        "DUAL, IN, wardDetentionHearing, dual.241.in, dual.241",
        "DUAL, OUT, wardPetitionFiled, dual.241.out, dual.241",
    })
    void aClockWhoseHearingIsInTheCourtBookIsMetByHoldingIt(
            Jurisdiction under, Custody custody, String from, String id, String type) {
        assertMetByHearing(under, custody, Milestone.of(from), id, type);
    }

    @Test
    void aReviewRunsAnewFromTheLastOneHeldHereOrElsewhere() {
        Map<Milestone, LocalDate> days = Map.of(
                Milestone.DISPOSITION, LocalDate.of(2026, 1, 12), Milestone.REVIEW_HELD, LocalDate.of(2026, 7, 8));
        assertEquals(
                LocalDate.of(2027, 1, 8),
                one(running(file(Jurisdiction.DEPENDENCY, Custody.OUT, days)), "dep.fm_review")
                        .due());
        Hearing held = hearing("dep.fm_review", LocalDate.of(2026, 9, 9), HearingStatus.HEARD);
        assertEquals(
                LocalDate.of(2027, 3, 9),
                one(running(file(Jurisdiction.DEPENDENCY, Custody.OUT, days), held), "dep.fm_review")
                        .due());
    }

    @Test
    void anExpiryIsNoDeadlineAndEndsOnItsOwnDay() {
        CaseHeader file =
                file(Jurisdiction.DEPENDENCY, Custody.IN, Map.of(Milestone.MEDICATION_ORDER, LocalDate.of(2026, 6, 1)));
        RunningClock order = one(running(file), "dep.psych_exp");

        assertEquals(nov(28), order.due());
        assertEquals(State.RUNNING, order.state());
        assertEquals(Kind.EXPIRY, order.kind());
        RunningClock ended = one(
                running(file(
                        Jurisdiction.DEPENDENCY,
                        Custody.IN,
                        Map.of(Milestone.MEDICATION_ORDER, LocalDate.of(2026, 5, 1)))),
                "dep.psych_exp");
        assertEquals(State.ENDED, ended.state());
        assertFalse(ended.open());
    }

    @Test
    void aWaitIsListedUntilItIsOverAndNeverOwed() {
        CaseHeader file = file(Jurisdiction.DEPENDENCY, Custody.IN, Map.of(Milestone.ICWA_NOTICE_RECEIVED, nov(17)));
        RunningClock wait = one(running(file), "dep.icwa_notice");

        assertEquals(nov(30), wait.due());
        assertFalse(wait.markable());
        assertEquals(
                Set.of(),
                ids(running(
                        file(Jurisdiction.DEPENDENCY, Custody.IN, Map.of(Milestone.ICWA_NOTICE_RECEIVED, nov(10))))));
    }

    @Test
    void aDualCaseCarriesBothSetsEachFromItsOwnSteps() {
        Map<Milestone, LocalDate> days = Map.of(
                Milestone.DETENTION_HEARING,
                nov(12),
                Milestone.WARD_PETITION_FILED,
                nov(13),
                Milestone.WARD_DETENTION_HEARING,
                nov(16));
        List<RunningClock> running = running(file(Jurisdiction.DUAL, Custody.IN, days));

        assertEquals(nov(12), one(running, "dep.juris_in").triggered());
        assertEquals(nov(16), one(running, "del.juris_in").triggered());
        assertEquals(nov(16), one(running, "dual.241.in").triggered());
        assertEquals(
                "milestone.wardDetentionHearing", one(running, "del.juris_in").trigger());
        assertEquals("milestone.detentionHearing", one(running, "dep.juris_in").trigger());
        assertTrue(ids(running(file(Jurisdiction.DEPENDENCY, Custody.IN, days))).stream()
                .allMatch(id -> id.startsWith("dep.")));
    }

    @Test
    void stepsBeforeTheDependencyPetitionWereTheWards() {
        Map<Milestone, LocalDate> days = Map.of(Milestone.DETENTION_HEARING, LocalDate.of(2026, 10, 28));
        Set<String> ids = ids(running(file(Jurisdiction.DUAL, Custody.IN, days)));

        assertTrue(ids.contains("del.juris_in"));
        assertFalse(ids.contains("dep.juris_in"));
    }

    @Test
    void theLeadCourtCarriesWhatBothSidesWouldAskForOnce() {
        Map<Milestone, LocalDate> days = Map.of(Milestone.STRTP_PLACEMENT, nov(17));
        Set<String> dependency =
                ids(running(file(Jurisdiction.DUAL, Custody.IN, LeadCourt.DEPENDENCY, days, Map.of())));
        Set<String> delinquency =
                ids(running(file(Jurisdiction.DUAL, Custody.IN, LeadCourt.DELINQUENCY, days, Map.of())));

        assertEquals(Set.of("dep.strtp_req", "dep.strtp_hrg"), dependency);
        assertEquals(Set.of("del.strtp_req", "del.strtp_hrg"), delinquency);
        assertEquals(4, ids(running(file(Jurisdiction.DUAL, Custody.IN, days))).size());
    }

    @Test
    void aNonminorIsReviewedEverySixMonthsWhateverTheCustody() {
        Map<Milestone, LocalDate> days = Map.of(Milestone.BIRTHDAY_18, LocalDate.of(2026, 8, 31));
        for (Custody custody : Custody.values()) {
            List<RunningClock> running = running(file(Jurisdiction.NONMINOR, custody, days));
            assertEquals(Set.of("dep.nmd"), ids(running));
            assertEquals(LocalDate.of(2027, 2, 28), running.get(0).nominal());
        }
    }

    @Test
    void whatWaitsIsSaidLastAndOnlyForTheNextStep() {
        List<RunningClock> running = running(file(
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, nov(19), Milestone.REMOVAL, nov(18))));
        List<RunningClock> waiting =
                running.stream().filter(each -> each.state() == State.WAITING).toList();

        assertEquals(
                Set.of("dep.juris_in", "dep.dispo_60", "dep.dispo_6mo"),
                waiting.stream().map(each -> each.clock().id()).collect(Collectors.toSet()));
        assertEquals(waiting, running.subList(running.size() - waiting.size(), running.size()));
        assertNull(waiting.get(0).due());
    }

    @Test
    void everyClockThatCountsCanRunInSomeCaseButThoseOfARefereesSignature() {
        Set<String> seen = new HashSet<>();
        for (Milestone only : Milestone.values()) {
            for (Jurisdiction under : Jurisdiction.values()) {
                for (Custody custody : Custody.values()) {
                    for (Milestone with : List.of(only, Milestone.MISDEMEANOR_DETENTION, Milestone.BYPASS_ALLEGED)) {
                        Map<Milestone, LocalDate> days = new EnumMap<>(Map.of(only, TODAY));
                        days.put(with, TODAY);
                        seen.addAll(ids(running(file(under, custody, days))));
                    }
                }
            }
        }
        Set<String> counted = CLOCKS.all().stream()
                .filter(each -> each.counts())
                .map(each -> each.id())
                .collect(Collectors.toSet());
        counted.removeAll(seen);
        assertEquals(Set.of("ref.rehearing", "ref.own_motion"), counted);
    }
}
