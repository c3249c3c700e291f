package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.docket.ContinuanceReason;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingHistory;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Limit;
import org.hearth.docket.Mark;
import org.hearth.docket.MoveReason;
import org.hearth.docket.ReasonOwner;
import org.hearth.docket.Stage;
import org.hearth.docket.SubmittedHow;
import org.hearth.docket.Until;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;

/** A hearing, its calls and its changes as others send and read them. */
class HearingsOnTheWireTest {
    private static final Instant TEN = Instant.parse("2026-12-10T18:00:00Z");

    private static <T> T read(String json, Class<T> type) {
        return Json.MAPPER.readValue(json.replace('\'', '"'), type);
    }

    @Test
    void aStatusAloneIsEnoughAndItsDetailsAreRead() {
        assertEquals(
                Mark.of(HearingStatus.TRAILING),
                read("{'status':'trailing'}", HearingsResource.Marking.class).given());
        Mark untilTen = read(
                        "{'status':'trailing','until':'2026-12-10T10:00:00-08:00'}", HearingsResource.Marking.class)
                .given();
        assertEquals(TEN, untilTen.stage().trailsUntil().startsAt());
        Mark untilDay = read("{'status':'trailing','until':'2026-12-10'}", HearingsResource.Marking.class)
                .given();
        assertEquals(LocalDate.of(2026, 12, 10), untilDay.stage().trailsUntil().day());
        Mark argued = read("{'status':'submitted','how':'after-argument'}", HearingsResource.Marking.class)
                .given();
        assertEquals(SubmittedHow.AFTER_ARGUMENT, argued.stage().submittedHow());
        Mark taken = read("{'status':'under_submission','decisionDue':'2026-12-11'}", HearingsResource.Marking.class)
                .given();
        assertEquals(LocalDate.of(2026, 12, 11), taken.stage().decisionDue());
        Problem missing =
                assertThrows(Problem.class, () -> read("{'status':'under_submission'}", HearingsResource.Marking.class)
                        .given());
        assertEquals("decisionDue", missing.errors().get(0).field());
    }

    @Test
    void aMoveNeedsAReasonAndMayLeaveTheOwnerToIt() {
        HearingsResource.Moving moving = read(
                "{'sitting':'s','start':'2026-12-10T10:00:00-08:00','reason':'report-late'}",
                HearingsResource.Moving.class);
        assertEquals(MoveReason.REPORT_LATE, moving.given().change().reason());
        assertNull(moving.given().change().owner());
        Problem missing = assertThrows(Problem.class, () -> read("{'owner':'x'}", HearingsResource.TakingOff.class)
                .given());
        assertEquals("reason", missing.errors().get(0).field());
    }

    @Test
    void aHearingSaysWhatItsStatusLeavesOpen() {
        Hearing hearing = new Hearing(
                "h",
                "c",
                "dep.interim",
                "s",
                TEN,
                20,
                "dept-3",
                "judge-a",
                HearingStatus.TRAILING,
                null,
                new Limit(null, null, ""),
                null,
                new Stage(Until.of(TEN), null, null),
                3,
                null);
        String json = Json.MAPPER.writeValueAsString(HearingBody.of(hearing));
        assertTrue(json.contains("\"status\":\"trailing\""), json);
        assertTrue(json.contains("\"trailsUntil\":\"2026-12-10T10:00:00-08:00\""), json);
        assertTrue(json.contains("\"decisionDue\":null"), json);
    }

    @Test
    void aChangeAndAReasonStandAsRecords() {
        HearingHistory.Changed change = new HearingHistory.Changed(
                HearingStatus.OFF_CALENDAR, TEN, null, "report-late", "A report came late", "County", null, TEN, "Lee");
        String json = Json.MAPPER.writeValueAsString(change);
        assertTrue(json.startsWith("{\"status\":\"off_calendar\",\"was\":\"2026-12-10T10:00:00-08:00\""), json);
        String reason = Json.MAPPER.writeValueAsString(
                new ContinuanceReason("report-late", ReasonOwner.AGENCY, "A report came late", "", true));
        assertTrue(reason.contains("\"owner\":\"agency\""), reason);
        assertTrue(!json.contains("\"key\""), json);
    }
}
