package org.hearth.web.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.bench.Sheet;
import org.hearth.casefile.CaseHeader;
import org.hearth.orders.Checklist;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.Presence;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

class HearFormTest {
    private static final Checklist CHECKLIST = new Checklist(
            "dep.interim",
            List.of(
                    new Checklist.Line("notice", "Notice was given", "WIC 293", List.of("given", "not given")),
                    new Checklist.Line("absent", "Not here", "WIC 349", List.of("a", "b"), "", true)));
    private static final List<Opening.Received> RECEIVED = List.of(new Opening.Received("r1", "School", null));

    @Test
    void freshFormSaysNothing() {
        HearingRecord record = form().record();
        assertEquals(HearingRecord.empty(), record);
    }

    @Test
    void findingThatIsRetiredIsNotOffered() {
        assertEquals(1, form().getFindings().size());
    }

    @Test
    void everythingTypedComesBack() {
        HearForm form = form();
        Map<String, Object> typed = new HashMap<>(Map.of(
                "person.0.mode", "ABSENT",
                "open.notified", "yes",
                "open.opportunity", "no",
                "open.wish", "By video.",
                "open.then", "CONTINUED",
                "open.closed", "yes",
                "admitted.1.person", "Tia Ana",
                "icwa.0.answer", "NO_REASON",
                "asked.2.text", "Another school."));
        typed.putAll(Map.of(
                "report.0.considered", "no",
                "report.7.considered", "yes",
                "order.1.text", "A phone.",
                "order.1.kind", "warrant",
                "order.1.petitions", "p1 p2",
                "order.1.due", "2026-12-20",
                "finding.notice", "given",
                "for.notice", "p1",
                "reason", "A slip.",
                "affirmation", "Four classes."));
        form.take(typed);
        HearingRecord record = form.record();
        Opening opening = record.opening();
        assertEquals(Presence.ABSENT, record.appearances().get(0).mode());
        assertEquals(new Opening.Away(true, false, "By video.", Opening.Away.Next.CONTINUED), opening.away());
        assertEquals(true, opening.closed());
        assertEquals("Tia Ana", opening.admitted().get(0).person());
        assertEquals(Opening.Inquiry.Answer.NO_REASON, opening.icwa().get(0).answer());
        assertEquals(List.of(new Opening.Received("r1", "", false)), opening.reports());
        assertEquals("Another school.", record.asked().get(0).text());
        assertEquals("warrant", record.orders().get(0).kind());
        assertEquals(List.of("p1", "p2"), record.orders().get(0).petitions());
        assertEquals(LocalDate.of(2026, 12, 20), record.orders().get(0).due());
        assertEquals(List.of("p1"), record.findings().get(0).petitions());
        assertEquals("A slip.", form.getReason());
    }

    @Test
    void fieldsLeftBlankComeBackBlank() {
        HearForm form = form();
        Map<String, Object> typed = new HashMap<>();
        for (String question :
                List.of("finding.notice", "open.closed", "person.0.mode", "order.0.kind", "for.notice")) {
            typed.put(question, null);
        }
        form.take(typed);
        assertEquals(HearingRecord.empty(), form.record());
    }

    @Test
    void whatIsAskedOfWhoIsAwayIsLeftOutOnceTheYouthIsHere() {
        HearForm form = form();
        form.take(Map.of("open.notified", "yes", "open.room", "yes", "person.0.mode", "ROOM", "open.closed", "yes"));
        assertNull(form.record().opening().away());
        assertNull(form.record().opening().remote());
    }

    @Test
    void faultStandsBesideItsRowAndEverythingElseIsSaidAbove() {
        HearForm form = form();
        form.take(Map.of("admitted.0.person", "Tia Ana", "finding.notice", "given"));
        form.record();
        Problem problem = Problem.badInput(List.of(
                new FieldError("opening.admitted[0].why", "problem.required", List.of()),
                new FieldError("findings[0].petitions", "problem.petition-not-heard", List.of()),
                new FieldError("opening.away.wish", "problem.required", List.of())));
        List<String> loose = form.lay(problem, Words.ENGLISH);
        assertEquals(1, loose.size());
        assertTrue(loose.get(0).startsWith("What do they wish"), loose.toString());
        assertTrue(form.getOpening().getAdmitted().get(0).getError().startsWith("Why: "));
        assertTrue(form.getFindings().get(0).getError().startsWith("For: "));
    }

    private static HearForm form() {
        CaseHeader header = new CaseHeader(
                "k7m2p9q4x3ab",
                "Mara",
                16,
                Jurisdiction.DEPENDENCY,
                Custody.OUT,
                Map.of(),
                List.of(),
                "en",
                null,
                null,
                null,
                1);
        return HearForm.of(new Sheet(header, null, null, CHECKLIST, null, null, List.of()), RECEIVED);
    }
}
