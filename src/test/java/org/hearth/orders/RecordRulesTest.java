package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

class RecordRulesTest {
    private static final LocalDate HEARING = LocalDate.of(2026, 12, 10);
    private static final Checklist CHECKLIST = new Checklist(
            "dep.interim",
            List.of(new Checklist.Line("notice", "Notice was given", "WIC 293", List.of("given", "not given"))));

    private static final Set<String> YOUTH = Set.of("Mara");
    private static final OrderKinds KINDS = OrderKinds.read(Templates.at(Path.of("court-templates")));

    @Test
    void recordWithEveryOrderOwnedAndDueIsKept() {
        assertDoesNotThrow(() -> RecordRules.check(
                new HearingRecord(
                        List.of(new Appearance("Ana Reyes", Presence.ROOM)),
                        List.of(new Finding("notice", "given")),
                        List.of(new OrderDraft("County provides a phone.", null, "county child welfare", HEARING)),
                        "Four classes finished."),
                CHECKLIST,
                KINDS,
                YOUTH,
                HEARING));
    }

    @Test
    void recordWithNothingSaidIsKept() {
        assertDoesNotThrow(() -> RecordRules.check(HearingRecord.empty(), CHECKLIST, KINDS, YOUTH, HEARING));
    }

    @Test
    void unknownFindingIsNamed() {
        assertEquals(
                List.of("findings[0].id problem.unknown-finding"),
                faults(new HearingRecord(null, List.of(new Finding("weather", "good")), null, null)));
    }

    @Test
    void valueThatTheChecklistDoesNotOfferIsNamed() {
        assertEquals(
                List.of("findings[0].value problem.unknown-value"),
                faults(new HearingRecord(null, List.of(new Finding("notice", "perhaps")), null, null)));
    }

    @Test
    void findingMadeTwiceIsNamed() {
        Finding given = new Finding("notice", "given");
        assertEquals(
                List.of("findings[1].id problem.twice"),
                faults(new HearingRecord(null, List.of(given, given), null, null)));
    }

    @Test
    void kindThatTheCourtDoesNotKnowIsNamed() {
        OrderDraft order = new OrderDraft("Provide a phone.", "", "county", HEARING, "decree", null);
        assertEquals(
                List.of("orders[0].kind problem.unknown-order-kind"),
                faults(new HearingRecord(null, null, List.of(order), null)));
    }

    @Test
    void ordersThatNobodyMayActOnUnsignedAreMarkedByTheirKind() {
        List<String> signed = KINDS.all().stream()
                .filter(OrderKinds.Kind::signed)
                .map(OrderKinds.Kind::id)
                .toList();
        assertEquals(List.of("warrant", "removal", "psychotropic"), signed);
        assertEquals("ordinary", new OrderDraft("Provide a phone.", "", "county", HEARING).kind());
    }

    @Test
    void orderWithoutOwnerOrDayNamesBoth() {
        OrderDraft order = new OrderDraft("Provide a phone.", "", " ", null);
        assertEquals(
                List.of("orders[0].responsible problem.required", "orders[0].due problem.required"),
                faults(new HearingRecord(null, null, List.of(order), null)));
    }

    @Test
    void orderDueBeforeTheHearingIsNamed() {
        OrderDraft order = new OrderDraft("Provide a phone.", "", "county", HEARING.minusDays(1));
        assertEquals(
                List.of("orders[0].due problem.due-past"), faults(new HearingRecord(null, null, List.of(order), null)));
    }

    @Test
    void emptyAndOverlongTextsAreNamed() {
        List<OrderDraft> orders = List.of(
                new OrderDraft("\u2003", "", "county", HEARING),
                new OrderDraft("x".repeat(2001), "c".repeat(21), "r".repeat(81), HEARING));
        assertEquals(
                List.of(
                        "orders[0].text problem.required",
                        "orders[1].text problem.too-long",
                        "orders[1].responsible problem.too-long",
                        "orders[1].code problem.too-long",
                        "affirmation problem.too-long"),
                faults(new HearingRecord(null, null, orders, "a".repeat(1001))));
    }

    @Test
    void personWithoutNameOrWayIsNamed() {
        assertEquals(
                List.of("appearances[0].person problem.required", "appearances[0].mode problem.required"),
                faults(new HearingRecord(List.of(new Appearance(null, null)), null, null, null)));
    }

    @Test
    void personWhoAppearsTwiceIsNamed() {
        List<Appearance> twice =
                List.of(new Appearance("Ana Reyes", Presence.ROOM), new Appearance(" Ana Reyes ", Presence.VIDEO));
        assertEquals(
                List.of("appearances[1].person problem.twice"), faults(new HearingRecord(twice, null, null, null)));
    }

    @Test
    void holeInAListIsBadInput() {
        List<Finding> hole = Arrays.asList((Finding) null);
        Problem problem = assertThrows(Problem.class, () -> new HearingRecord(null, hole, null, null));
        assertEquals("findings", problem.errors().get(0).field());
    }

    private static List<String> faults(HearingRecord record) {
        Problem problem =
                assertThrows(Problem.class, () -> RecordRules.check(record, CHECKLIST, KINDS, YOUTH, HEARING));
        return problem.errors().stream()
                .map(each -> each.field() + " " + each.key())
                .toList();
    }
}
