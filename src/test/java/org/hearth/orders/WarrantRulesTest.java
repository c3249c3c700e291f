package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.casefile.Youth;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a warrant's states, which young people the law has a warrant for, and when something is late. */
class WarrantRulesTest {
    private static final Instant NOON = Instant.parse("2026-12-10T20:00:00Z");

    @Test
    void everyPairOfStatesIsEitherInTheTableOrRefusedForEveryRole() {
        Map<String, Set<Role>> table = new HashMap<>();
        WarrantRules.STEPS.forEach(each -> table.put(each.from() + ">" + each.to(), each.who()));
        assertEquals(14, table.size(), "each pair once");
        for (WarrantState from : WarrantState.values()) {
            for (WarrantState to : WarrantState.values()) {
                Set<Role> who = table.get(from + ">" + to);
                for (Role role : Role.values()) {
                    if (who != null && who.contains(role)) {
                        assertDoesNotThrow(() -> WarrantRules.check(from, to, role));
                    } else {
                        Problem refused = assertThrows(Problem.class, () -> WarrantRules.check(from, to, role));
                        assertEquals(
                                who == null ? Problem.Kind.UNMET_RULE : Problem.Kind.NOT_ALLOWED,
                                refused.kind(),
                                from + " to " + to + " by " + role);
                    }
                }
            }
        }
    }

    @Test
    void onlyAJudicialOfficerDecidesAndOnlyTheTimerEndsOneAtEighteen() {
        Set<WarrantState> decided =
                EnumSet.of(WarrantState.DENIED, WarrantState.HELD, WarrantState.ACTIVE, WarrantState.RECALL_ORDERED);
        for (WarrantRules.Step each : WarrantRules.STEPS) {
            if (decided.contains(each.to())) {
                assertEquals(Set.of(Role.JUDGE), each.who(), each.toString());
            }
            if (each.to() == WarrantState.EXPIRED) {
                assertEquals(Set.of(), each.who());
                assertDoesNotThrow(() -> WarrantRules.check(each.from(), each.to(), null));
            }
        }
        assertEquals(
                List.of(WarrantState.RECALL_CONFIRMED), WarrantRules.next(WarrantState.RECALL_ORDERED, Role.CLERK));
        assertEquals(List.of(), WarrantRules.next(WarrantState.REQUESTED, Role.CLERK));
    }

    @Test
    void theLawHasNoWarrantForANonMinorDependentOrAfterEighteen() {
        assertDoesNotThrow(() -> fits(WarrantKind.PROTECTIVE_CUSTODY, Jurisdiction.DEPENDENCY, 15));
        assertDoesNotThrow(() -> fits(WarrantKind.PROTECTIVE_CUSTODY, Jurisdiction.DUAL, null));
        assertDoesNotThrow(() -> fits(WarrantKind.WARD, Jurisdiction.DUAL, 17));
        refused("warrant-nonminor", WarrantKind.PROTECTIVE_CUSTODY, Jurisdiction.NONMINOR, 19);
        refused("warrant-nonminor", WarrantKind.WARD, Jurisdiction.NONMINOR, null);
        refused("warrant-grown", WarrantKind.PROTECTIVE_CUSTODY, Jurisdiction.DEPENDENCY, 18);
        refused("warrant-kind", WarrantKind.PROTECTIVE_CUSTODY, Jurisdiction.DELINQUENCY, 16);
        refused("warrant-kind", WarrantKind.WARD, Jurisdiction.DEPENDENCY, 16);
    }

    private static void fits(WarrantKind kind, Jurisdiction jurisdiction, Integer age) {
        WarrantRules.fits(kind, new Youth(jurisdiction, age));
    }

    private static void refused(String code, WarrantKind kind, Jurisdiction jurisdiction, Integer age) {
        assertEquals(
                code,
                assertThrows(Problem.class, () -> fits(kind, jurisdiction, age)).code());
    }

    @Test
    void aRecallIsLateFromTheFirstMinuteAfterTwentyFourHours() {
        assertEquals(0, WarrantRules.hoursLate(null, NOON));
        assertEquals(0, WarrantRules.hoursLate(NOON.minus(Duration.ofHours(24)), NOON));
        assertEquals(1, WarrantRules.hoursLate(NOON.minus(Duration.ofHours(24)).minusSeconds(1), NOON));
        assertEquals(2, WarrantRules.hoursLate(NOON.minus(Duration.ofHours(26)), NOON));
    }

    @Test
    void theFortyEightHoursRunOnlyForWhoWasTakenOnAWarrant() {
        for (HowBack how : HowBack.values()) {
            for (Jurisdiction each : Jurisdiction.values()) {
                assertEquals(
                        how == HowBack.ON_WARRANT,
                        DetentionHours.of(how, each, WarrantKind.WARD).run(),
                        how + " in " + each);
            }
        }
        assertEquals(DetentionHours.OF_CARE, DetentionHours.of(HowBack.ON_WARRANT, Jurisdiction.DEPENDENCY, null));
        assertEquals(DetentionHours.OF_CARE, DetentionHours.of(HowBack.ON_WARRANT, Jurisdiction.DUAL, null));
        assertEquals(
                DetentionHours.OF_WARD, DetentionHours.of(HowBack.ON_WARRANT, Jurisdiction.DUAL, WarrantKind.WARD));
        assertEquals(DetentionHours.OF_WARD, DetentionHours.of(HowBack.ON_WARRANT, Jurisdiction.DELINQUENCY, null));
    }

    @Test
    void aNoticeWithin24HoursRunsDayAndNightAndStaysLateOnceItWasLate() {
        AbsenceSteps.Thing notice = steps().thing("ncmec").orElseThrow();
        Instant due = AbsenceRules.due(notice, NOON);
        assertEquals(NOON.plus(Duration.ofHours(24)), due);
        assertEquals(0, AbsenceRules.hoursLate(due, due, due.plusSeconds(999_999)));
        assertEquals(2, AbsenceRules.hoursLate(due, due.plus(Duration.ofMinutes(61)), due.plusSeconds(999_999)));
        assertEquals(1, AbsenceRules.hoursLate(due, null, due.plusSeconds(1)));
        assertEquals(0, AbsenceRules.hoursLate(null, null, NOON));
    }

    @Test
    void theStepsTellLawEnforcementTheNationalCenterAndTheAttorneyWithin24Hours() {
        for (String id : List.of("law_enforcement", "ncmec", "youth_attorney")) {
            AbsenceSteps.Thing thing = steps().thing(id).orElseThrow();
            assertEquals(24, thing.hours(), id);
            assertTrue(thing.told(), id);
        }
        assertEquals(8, steps().all().size(), "steps 0 to 7");
        Set<String> ids = steps().all().stream().map(AbsenceSteps.Step::id).collect(Collectors.toSet());
        assertEquals(8, ids.size());
    }

    private static AbsenceSteps steps() {
        return AbsenceSteps.read(Templates.at(Path.of("court-templates")));
    }

    @Test
    void aFaultInTheCourtsListsNamesFileLineAndMend(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("orders"));
        Files.writeString(
                folder.resolve("orders/alternatives.yaml"),
                "alternatives:\n  - {id: a, text: A, rule: R}\n  - {id: a, text: B, rule: R}\n");
        TemplateFault twice = assertThrows(TemplateFault.class, () -> Alternatives.read(Templates.at(folder)));
        assertTrue(
                twice.getMessage().contains("alternatives.yaml")
                        && twice.getMessage().contains("3"),
                twice::getMessage);
        Files.writeString(
                folder.resolve("orders/absence.yaml"),
                "affirmation: {en: A, es: B}\nsteps:\n  - {id: a, title: T, text: X, rule: R, things: [{id: b, text: T, rule: R, hours: 999}]}\n");
        TemplateFault hours = assertThrows(TemplateFault.class, () -> AbsenceSteps.read(Templates.at(folder)));
        assertTrue(hours.getMessage().contains("hours"), hours::getMessage);
    }
}
