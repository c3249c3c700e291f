package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {
    private final Rights rights = Rights.read(Templates.builtIn());

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void theJudgeReadsNothingThatCounselEntitledToAnswerCannotRead(ContentKind kind) {
        if (rights.of(kind, Role.JUDGE) == Right.SEE) {
            for (Role counsel : rights.answeredBy(kind)) {
                assertEquals(Right.SEE, rights.of(kind, counsel), kind + " for " + counsel);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void stewardAndSteeringReadNoCaseContent(ContentKind kind) {
        assertEquals(Right.NEVER, rights.of(kind, Role.STEWARD));
        assertEquals(Right.NEVER, rights.of(kind, Role.STEERING));
    }

    @Test
    void theProsecutorReadsNoProgressAbsencesNeedsOrYouthWords() {
        for (ContentKind kind : new ContentKind[] {
            ContentKind.PROGRESS,
            ContentKind.ABSENCE_DATES,
            ContentKind.NEEDS,
            ContentKind.YOUTH_STATEMENT,
            ContentKind.GOALS
        }) {
            assertEquals(Right.NEVER, rights.of(kind, Role.PROSECUTOR), kind.name());
        }
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void theProsecutorSeesFilingsOrdersAndDatesAlone(ContentKind kind) {
        Set<ContentKind> open = EnumSet.of(
                ContentKind.HEARING_TIME,
                ContentKind.NAME,
                ContentKind.ORDERS,
                ContentKind.PETITION_602,
                ContentKind.WARRANT_602,
                ContentKind.PROBATION_REPORT);
        Right right = rights.of(kind, Role.PROSECUTOR);
        if (open.contains(kind)) {
            assertEquals(Right.SEE, right, kind.name());
        } else {
            assertTrue(Set.of(Right.NEVER, Right.ORDER, Right.OWN).contains(right), kind + " " + right);
        }
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void policeSeeNothingThatTheyDidNotWrite(ContentKind kind) {
        assertTrue(rights.of(kind, Role.LAW_ENFORCEMENT) != Right.SEE, kind.name());
        assertTrue(rights.of(kind, Role.LAW_ENFORCEMENT) != Right.RELEASE, kind.name());
    }

    @Test
    void aParentWhoWouldReadMoreThanTheirAttorneyStopsTheStart(@TempDir Path folder) throws IOException {
        TemplateFault fault = faultOf(folder, "safety_plan,Σ,X,S,S,Σ,Σ,", "safety_plan,Σ,X,S,S,Σ,S,");
        assertTrue(fault.getMessage().endsWith("a parent reads no more than their attorney"), fault.getMessage());
    }

    @Test
    void privilegeBeatsTheJudge() {
        assertEquals(Right.ORDER, rights.of(ContentKind.PSYCHOTHERAPY, Role.JUDGE));
        assertEquals(Right.ORDER, rights.of(ContentKind.ADVOCATE_CONFIDENCE, Role.JUDGE));
    }

    @Test
    void aTableThatLetsTheJudgeReadWhatCounselCannotAnswerStopsTheStart(@TempDir Path folder) throws IOException {
        TemplateFault fault = faultOf(folder, "psychotherapy,O,", "psychotherapy,S,");
        assertTrue(fault.getMessage().startsWith("access/rights.csv, line "), fault.getMessage());
        assertTrue(fault.getMessage().contains("cannot answer"), fault.getMessage());
    }

    @Test
    void anUnknownLetterNamesFileLineAndMend(@TempDir Path folder) throws IOException {
        TemplateFault fault = faultOf(folder, "hearing_time,S,S,", "hearing_time,S,Q,");
        assertEquals("access/rights.csv, line 2: clerk: write one of S Σ A R O X", fault.getMessage());
    }

    private static TemplateFault faultOf(Path folder, String from, String to) throws IOException {
        String table = Templates.builtIn().text("access/rights.csv");
        Files.createDirectories(folder.resolve("access"));
        Files.writeString(folder.resolve("access/rights.csv"), table.replace(from, to));
        return assertThrows(TemplateFault.class, () -> Rights.read(Templates.at(folder)));
    }
}
