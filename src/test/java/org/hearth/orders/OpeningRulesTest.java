package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

class OpeningRulesTest {
    private static final LocalDate HEARING = LocalDate.of(2026, 12, 10);
    private static final Checklist CHECKLIST = new Checklist("dep.interim", List.of());
    private static final OrderKinds KINDS = OrderKinds.read(Templates.at(Path.of("court-templates")));
    private static final Opening.Away CONTINUED =
            new Opening.Away(false, false, "Wants to come by video.", Opening.Away.Next.CONTINUED);
    private static final Opening.Remote REMOTE = new Opening.Remote(true, false, true);

    @Test
    void recordWithoutAnOpeningIsAskedNothing() {
        assertEquals(List.of(), faults(Presence.ABSENT, null));
    }

    @Test
    void youthWhoIsNotHereIsAskedAbout() {
        assertEquals(List.of("opening.away problem.away-questions"), faults(Presence.ABSENT, opening(null, null)));
        assertEquals(List.of(), faults(Presence.ABSENT, opening(CONTINUED, null)));
    }

    @Test
    void questionsAboutWhoIsAwayAreRefusedWhereTheYouthIsHere() {
        assertEquals(List.of("opening.away problem.away-not-asked"), faults(Presence.ROOM, opening(CONTINUED, null)));
        assertEquals(List.of("opening.remote problem.remote-not-asked"), faults(Presence.ROOM, opening(null, REMOTE)));
    }

    @Test
    void youthElsewhereIsAskedAboutTheRoomAndCounsel() {
        assertEquals(List.of("opening.remote problem.remote-questions"), faults(Presence.VIDEO, opening(null, null)));
        assertEquals(
                List.of("opening.remote.counsel problem.required", "opening.remote.wished problem.required"),
                faults(Presence.AUDIO, opening(null, new Opening.Remote(true, null, null))));
        assertEquals(List.of(), faults(Presence.VIDEO, opening(null, new Opening.Remote(false, null, false))));
    }

    @Test
    void everyQuestionLeftOpenIsNamed() {
        assertEquals(
                List.of(
                        "opening.away.notified problem.required",
                        "opening.away.opportunity problem.required",
                        "opening.away.wish problem.required",
                        "opening.away.then problem.required"),
                faults(Presence.ABSENT, opening(new Opening.Away(null, null, " ", null), null)));
    }

    @Test
    void hearingDoesNotGoOnWithoutNoticeUnlessThatServesTheYouthBest() {
        Opening.Away on = new Opening.Away(false, true, "Not known.", Opening.Away.Next.GO_ON);
        Opening.Away best = new Opening.Away(false, true, "Not known.", Opening.Away.Next.BEST_INTEREST);
        assertEquals(List.of("opening.away.then problem.away-continue"), faults(Presence.ABSENT, opening(on, null)));
        assertEquals(List.of(), faults(Presence.ABSENT, opening(best, null)));
    }

    @Test
    void nameUsedAtTheHearingIsTheYouthsToo() {
        Opening named = new Opening("M.", true, null, true, null, null, null, null, null, null, null);
        HearingRecord record =
                new HearingRecord(List.of(new Appearance("m.", Presence.ABSENT)), null, null, null, named, null);
        assertEquals(List.of("opening.away problem.away-questions"), faults(record));
    }

    @Test
    void rowsOfTheOpeningNameWhatTheyMiss() {
        Opening opening = new Opening(
                null,
                null,
                List.of(new Opening.Admitted("Tia Ana", " ")),
                null,
                null,
                null,
                List.of(new Opening.Inquiry("Mother", null, "ICWA-1")),
                null,
                "R. Sol",
                null,
                List.of(new Opening.Received("r1", "School", null), new Opening.Received("r1", "School", true)));
        assertEquals(
                List.of(
                        "opening.language problem.language-with-interpreter",
                        "opening.admitted[0].why problem.required",
                        "opening.icwa[0].answer problem.required",
                        "opening.icwa[0].form problem.unknown-icwa-form",
                        "opening.reports[0].considered problem.required",
                        "opening.reports[1].request problem.twice"),
                faults(Presence.ROOM, opening));
    }

    @Test
    void whatAPartyAsksForNamesThePartyAndStaysApart() {
        HearingRecord record = new HearingRecord(null, null, null, null, null, List.of(new Position(" ", "Return.")));
        assertEquals(List.of("asked[0].party problem.required"), faults(record));
        assertEquals(List.of(), record.findings());
    }

    private static Opening opening(Opening.Away away, Opening.Remote remote) {
        return new Opening(null, true, null, true, away, remote, null, null, null, null, null);
    }

    private static List<String> faults(Presence mode, Opening opening) {
        return faults(new HearingRecord(List.of(new Appearance("Mara", mode)), null, null, null, opening, null));
    }

    private static List<String> faults(HearingRecord record) {
        try {
            RecordRules.check(record, CHECKLIST, KINDS, Set.of("Mara"), HEARING);
            return List.of();
        } catch (Problem problem) {
            return problem.errors().stream()
                    .map(each -> each.field() + " " + each.key())
                    .toList();
        }
    }
}
