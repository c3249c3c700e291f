package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.court.NoticeWindow;
import org.hearth.notice.Manner;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.PartyKind;
import org.hearth.notice.ServiceEntry;
import org.hearth.notice.ServiceState;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;

/** A hearing's notices in the wire's own dialect. */
class NoticesOnTheWireTest {
    private static final LocalDate SERVED = LocalDate.of(2026, 12, 22);

    private static NoticeItem item(ServiceEntry service, ServiceState state, int late) {
        NoticeWindow window = new NoticeWindow(
                LocalDate.of(2026, 12, 5),
                LocalDate.of(2026, 12, 18),
                LocalDate.of(2026, 12, 20),
                "N293",
                "WIC 293",
                "V",
                false,
                List.of(),
                List.of("a step"));
        return new NoticeItem(
                "case-item",
                null,
                PartyKind.FATHER,
                null,
                "N293",
                window,
                Set.of(Manner.PERSONAL, Manner.FIRST_CLASS_MAIL),
                "JV-280",
                "WIC 293",
                state,
                null,
                service,
                late,
                0,
                List.of());
    }

    @Test
    void aNoticeThatIsOwedSaysWhoWhenAndHow() {
        assertEquals("""
                {"id":"case-item","person":"father","party":"father","partyId":null,"notice":"N293",\
                "opens":"2026-12-05","closes":"2026-12-18","closesNominal":"2026-12-20","steps":["a step"],\
                "mannerAllowed":["personal","first_class_mail"],"form":"JV-280","state":"owed","served":null,\
                "manner":null,"by":null,"proof":null,"late":0,"early":0,"withdrawn":null,"citation":"WIC 293",\
                "earlier":[]}""", Json.MAPPER.writeValueAsString(NoticeBody.of(item(null, ServiceState.OWED, 0))));
    }

    @Test
    void aServiceThatWasLateSaysSo() {
        ServiceEntry entry =
                new ServiceEntry(1, Manner.FIRST_CLASS_MAIL, SERVED, "S. Erver", SERVED, Instant.EPOCH, "clerk", null);
        String wire = Json.MAPPER.writeValueAsString(NoticeBody.of(item(entry, ServiceState.PROOF_ON_FILE, 4)));
        assertTrue(wire.contains("""
                        "state":"proof-on-file","served":"2026-12-22","manner":"first_class_mail","by":"S. Erver",\
                        "proof":"2026-12-22","late":4,"""), wire);
    }

    @Test
    void proofIsADayOrTrueForToday() {
        assertEquals(SERVED, HearingNoticesResource.proof(true, SERVED));
        assertEquals(SERVED.minusDays(2), HearingNoticesResource.proof("2026-12-20", SERVED));
        assertNull(HearingNoticesResource.proof(false, SERVED));
        assertNull(HearingNoticesResource.proof(null, SERVED));
        for (Object bad : List.of(7, "soon", List.of())) {
            Problem problem = assertThrows(Problem.class, () -> HearingNoticesResource.proof(bad, SERVED));
            assertEquals("proof", problem.errors().get(0).field());
        }
    }

    @Test
    void aBodyIsReadWithWhatIsLeftOut() {
        HearingNoticesResource.Serving serving = Json.MAPPER.readValue("""
                {"person":"father","manner":"mail","served":"2026-12-10","by":"S. Erver","proof":true}""", HearingNoticesResource.Serving.class);
        assertEquals(Boolean.TRUE, serving.proof());
        assertEquals(Manner.FIRST_CLASS_MAIL, Manner.of(serving.manner()));
        assertNull(serving.reason());
    }
}
