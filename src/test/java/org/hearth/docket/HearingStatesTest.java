package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.bench.Calls;
import org.hearth.docket.Transition.Act;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** The life of a hearing as a table: every ordered pair of statuses. */
class HearingStatesTest {
    private static final Path PAGE = Path.of("docs/hearing-states.md");
    private static final Set<HearingStatus> OFF =
            EnumSet.of(HearingStatus.OFF_CALENDAR, HearingStatus.VACATED, HearingStatus.TRANSFERRED_OUT);

    private static Stream<Transition> pairs() {
        return Stream.of(HearingStatus.values())
                .flatMap(from -> Stream.of(HearingStatus.values()).map(to -> HearingStates.of(from, to)));
    }

    @Test
    void everyPairIsAllowedWithItsConsequenceOrRefusedWithItsReason() {
        List<String> silent = pairs().filter(pair -> !said(pair))
                .map(pair -> pair.from() + " to " + pair.to())
                .toList();
        assertEquals(List.of(), silent);
        assertEquals(HearingStatus.values().length * HearingStatus.values().length, pairs().count());
    }

    private static boolean said(Transition pair) {
        boolean kind = pair.key().startsWith(pair.allowed() ? "transition." : "refusal.");
        return kind && !Words.ENGLISH.say(pair.key(), "x").startsWith("[");
    }

    @Test
    void everyStatusAndActHasAName() {
        for (HearingStatus each : HearingStatus.values()) {
            assertFalse(Words.ENGLISH.say(each.key()).startsWith("["), each.key());
        }
        for (Act each : Act.values()) {
            assertFalse(Words.ENGLISH.say(each.key()).startsWith("["), each.key());
        }
    }

    @Test
    void theCallOnlyMarksAndOnlyAnActWithItsReasonTakesOff() {
        pairs().filter(Transition::allowed).forEach(pair -> {
            assertEquals(OFF.contains(pair.to()), pair.acts().contains(Act.TAKE_OFF), pair.toString());
            boolean moves = pair.acts().contains(Act.MOVE) || pair.acts().contains(Act.JUDGE_MOVE);
            assertTrue(!moves || pair.to() == HearingStatus.SET, pair.toString());
        });
    }

    @Test
    void whatWasHeardIsNeverSetOrTakenOffAndWhatIsVacatedStaysSo() {
        pairs().filter(pair -> pair.from().held() && pair.allowed())
                .forEach(pair -> assertTrue(pair.to().held(), pair.toString()));
        pairs().filter(pair -> pair.from() == HearingStatus.VACATED)
                .forEach(pair -> assertFalse(pair.allowed(), pair.toString()));
    }

    @Test
    void takingUnderSubmissionAndSettingItAsideIsTheJudicialOfficers() {
        pairs().filter(pair -> pair.allowed() && pair.to() == HearingStatus.UNDER_SUBMISSION)
                .forEach(pair -> assertEquals(Set.of(Act.JUDGE), pair.acts()));
        Problem clerk = assertThrows(
                Problem.class,
                () -> HearingStates.allow(HearingStatus.CALLED, HearingStatus.UNDER_SUBMISSION, Act.MARK, false));
        assertEquals(Problem.Kind.NOT_ALLOWED, clerk.kind());
        HearingStates.allow(HearingStatus.CALLED, HearingStatus.UNDER_SUBMISSION, Act.MARK, true);
    }

    @Test
    void everyStatusButTheLastCanComeToAnEnd() {
        for (HearingStatus from : HearingStatus.values()) {
            if (from != HearingStatus.VACATED) {
                assertTrue(pairs().anyMatch(pair -> pair.from() == from && pair.allowed()), from.name());
            }
        }
    }

    @Test
    void theUsualNextCallsAreAllowedToTheClerk() {
        for (HearingStatus from : HearingStatus.values()) {
            for (HearingStatus to : Calls.after(from)) {
                assertTrue(HearingStates.of(from, to).acts().contains(Act.MARK), from + " to " + to);
            }
        }
        assertTrue(HearingStates.after(HearingStatus.CALLED).contains(HearingStatus.UNDER_SUBMISSION));
    }

    @Test
    void aRefusalNamesBothStatusesAndTheReason() {
        Problem refused = assertThrows(
                Problem.class, () -> HearingStates.allow(HearingStatus.VACATED, HearingStatus.CALLED, Act.MARK, true));
        assertEquals("transition-refused", refused.code());
        assertEquals(
                "From “taken off” to “called” it does not go. It was taken off for good; set a new hearing.",
                refused.say(Words.ENGLISH));
    }

    @Test
    void noQueryForgetsThatThereAreThreeWaysOffTheCalendar() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> forgetful = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("SetHearing.java"))
                    .filter(HearingStatesTest::asksForVacatedOnly)
                    .toList();
            assertEquals(List.of(), forgetful, "use SetHearing.STANDS");
        }
    }

    private static boolean asksForVacatedOnly(Path file) {
        try {
            return Files.readString(file).contains("org.hearth.docket.HearingStatus.VACATED\"")
                    || Files.readString(file).contains("org.hearth.docket.HearingStatus.VACATED ");
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Test
    void thePageOfTheTableIsWrittenFromIt() throws IOException {
        String table = StatesPage.text();
        if (Boolean.getBoolean("hearth.regenerate")) {
            Files.writeString(PAGE, table);
        }
        assertEquals(
                table,
                Files.readString(PAGE),
                "docs/hearing-states.md differs from the table; write it anew with"
                        + " mvn test -Dtest=HearingStatesTest -Dhearth.regenerate=true");
    }
}
