package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Effect;
import org.hearth.terms.Custody;
import org.hearth.terms.Discipline;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearingTypesTest {
    private static final HearingTypes TYPES = HearingTypes.read(Templates.at(Path.of("court-templates")));

    @TempDir
    Path folder;

    @Test
    void aProgressHearingIsSetByTheCourtAndAsksTheWholeTeam() {
        HearingType interim = TYPES.of("dep.interim");
        assertEquals(20, interim.minutes());
        assertEquals("300", interim.petition());
        assertEquals(List.of(new HearingType.Clocked("dep.interim", null, false)), interim.clocks(Custody.IN));
        assertEquals(5, interim.ask(Discipline.ADVOCATE).orElseThrow().courtDays());
        assertTrue(interim.fits(Jurisdiction.DUAL, Custody.OUT));
        assertFalse(interim.fits(Jurisdiction.DELINQUENCY, Custody.OUT));
    }

    @Test
    void dispositionOfARemovedYouthStandsBehindTwoWalls() {
        assertEquals(
                List.of("dep.dispo_in", "dep.dispo_bypass", "dep.dispo_60", "dep.dispo_6mo"),
                TYPES.of("dep.dispo").clocks(Custody.IN).stream()
                        .map(HearingType.Clocked::clock)
                        .toList());
    }

    @Test
    void theSixMonthReviewIsForYouthWhoAreRemoved() {
        assertFalse(TYPES.of("dep.rev6").fits(Jurisdiction.DEPENDENCY, Custody.OUT));
        assertTrue(TYPES.of("dep.rev6").fits(Jurisdiction.DEPENDENCY, Custody.IN));
    }

    @Test
    void everyClockAndReportRuleOfATypeStandsInTheCourtsTables() {
        Templates templates = Templates.at(Path.of("court-templates"));
        Clocks clocks = Clocks.read(templates, CourtCalendar.read(templates));
        for (HearingType type : TYPES.all()) {
            type.in().forEach(each -> clocks.of(each.clock()));
            type.out().forEach(each -> clocks.of(each.clock()));
            type.asks().stream()
                    .filter(ask -> ask.report() != null)
                    .forEach(ask -> clocks.reportDueBy(ask.report(), Instant.parse("2026-12-10T18:00:00Z")));
        }
    }

    @Test
    void beforeAFindingNobodyIsAsked() {
        TYPES.all().stream()
                .filter(HearingType::beforeFinding)
                .forEach(type -> assertEquals(List.of(), type.asks(), type.id()));
        assertTrue(TYPES.of("del.juris").beforeFinding());
    }

    @Test
    void nobodyIsAskedForARehearingAJointAssessmentOrANoticeThatMayBeContested() {
        for (String id : List.of("del.rehearing", "dual.241", "del.777")) {
            assertTrue(TYPES.of(id).beforeFinding(), id);
            assertEquals(List.of(), TYPES.of(id).asks(), id);
        }
        assertEquals("777", TYPES.of("del.777").petition());
    }

    @Test
    void theJointAssessmentIsHeldForAYouthOfEitherJurisdictionOrOfBoth() {
        HearingType joint = TYPES.of("dual.241");
        for (Custody custody : Custody.values()) {
            assertTrue(joint.fits(Jurisdiction.DEPENDENCY, custody));
            assertTrue(joint.fits(Jurisdiction.DELINQUENCY, custody));
            assertTrue(joint.fits(Jurisdiction.DUAL, custody));
            assertFalse(joint.fits(Jurisdiction.NONMINOR, custody));
        }
    }

    @Test
    void everyHearingThatTheLawCountsToHasAType() {
        Set<String> afterASignature = Set.of("ref.rehearing", "ref.own_motion");
        Templates templates = Templates.at(Path.of("court-templates"));
        List<String> without = Clocks.read(templates, CourtCalendar.read(templates)).all().stream()
                .filter(clock -> clock.effect() == Effect.DEADLINE || clock.effect() == Effect.WALL)
                .filter(clock -> clock.runs().doneBy() == null)
                .map(Clock::id)
                .filter(id -> TYPES.satisfying(id).isEmpty())
                .filter(id -> !afterASignature.contains(id))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void noHearingHasATypeWhoseClockIsSomebodysAct() {
        Templates templates = Templates.at(Path.of("court-templates"));
        List<String> acts = Clocks.read(templates, CourtCalendar.read(templates)).all().stream()
                .filter(clock -> clock.runs().doneBy() != null)
                .map(Clock::id)
                .filter(id -> !TYPES.satisfying(id).isEmpty())
                .toList();
        assertEquals(List.of(), acts);
    }

    @Test
    void aTypeIsBoundOnlyByClocksThatRunInItsCustody() {
        Templates templates = Templates.at(Path.of("court-templates"));
        Clocks clocks = Clocks.read(templates, CourtCalendar.read(templates));
        for (HearingType type : TYPES.all()) {
            for (Custody custody : Custody.values()) {
                type.clocks(custody).stream()
                        .map(each -> clocks.of(each.clock()))
                        .filter(clock -> clock.counts() && !type.jurisdictions().equals(Set.of(Jurisdiction.NONMINOR)))
                        .forEach(clock -> assertTrue(clock.runsFor(custody), type.id() + " " + clock.id()));
            }
        }
    }

    @Test
    void everyTypeHasANeutralName() {
        for (HearingType type : TYPES.all()) {
            String name = Words.ENGLISH.say(type.key());
            assertFalse(name.startsWith("["), type.key());
            assertFalse(name.matches("(?i).*(cse|traffick|exploit).*"), name);
        }
    }

    @Test
    void everyDueDateHasARuleBehindIt() {
        TYPES.all().stream()
                .flatMap(type -> type.asks().stream())
                .forEach(ask -> assertFalse(ask.rule().isBlank()));
    }

    @Test
    void anUnknownTypeIsBadInput() {
        Problem problem = assertThrows(Problem.class, () -> TYPES.of("dep.nothing"));
        assertEquals(Problem.Kind.BAD_INPUT, problem.kind());
    }

    @Test
    void aFaultNamesFileLineAndMend() throws IOException {
        write("a.yaml", "id: x\nminutes: ten\njurisdictions: [dual]\nin: []\nchecklist: x\n");
        assertEquals("hearing-types/a.yaml, line 2: minutes: write a whole number", fault());
    }

    @Test
    void askingAnybodyBeforeAFindingIsAFault() throws IOException {
        write(
                "a.yaml",
                "id: x\nminutes: 10\njurisdictions: [dual]\nbefore_finding: yes\nin: []\nchecklist: x\n"
                        + "asks:\n  - {discipline: casa, court_days: 5, rule: r}\n");
        assertTrue(fault().contains("Gladys R."));
    }

    @Test
    void aTypeTwiceIsAFault() throws IOException {
        String text = "id: x\nminutes: 10\njurisdictions: [dual]\nin: []\nchecklist: x\n";
        write("a.yaml", text);
        write("b.yaml", text);
        assertTrue(fault().startsWith("hearing-types/b.yaml, line 1"));
    }

    private void write(String name, String text) throws IOException {
        Path types = Files.createDirectories(folder.resolve("hearing-types"));
        Files.writeString(types.resolve(name), text);
    }

    private String fault() {
        return assertThrows(TemplateFault.class, () -> HearingTypes.read(Templates.at(folder)))
                .getMessage();
    }
}
