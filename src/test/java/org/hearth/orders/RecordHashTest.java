package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordHashTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final Matter MATTER = new Matter(
            "k7m2p9q4x3ab-3f9a27hcmmmm",
            null,
            "dep.interim",
            "dep.interim",
            Instant.parse("2026-12-10T18:20:00Z"),
            null,
            null);

    @Test
    void canonicalFormStaysAsItWasFirstSigned() {
        assertEquals(
                "73d0e95013ec3e2469b6b6b71cfb0ac1b16efe813ff182578a8741b82b919f55",
                RecordHash.of(MATTER, 1, ordering("County provides a phone.")));
    }

    @Test
    void sameRecordHasTheSameHashHoweverItsLettersWereTyped() {
        assertEquals(
                RecordHash.of(MATTER, 1, ordering("Ren\u00e9 gets a phone.")),
                RecordHash.of(MATTER, 1, ordering(" Rene\u0301 gets a phone. ")));
    }

    @Test
    void everyChangeOfWhatIsSignedChangesTheHash() {
        Set<String> hashes = new HashSet<>();
        hashes.add(RecordHash.of(MATTER, 1, HearingRecord.empty()));
        hashes.add(RecordHash.of(MATTER, 2, HearingRecord.empty()));
        hashes.add(RecordHash.of(MATTER, 1, ordering("A phone.")));
        hashes.add(RecordHash.of(
                MATTER, 1, new HearingRecord(List.of(new Appearance("Ana", Presence.ROOM)), null, null, null)));
        hashes.add(RecordHash.of(MATTER, 1, new HearingRecord(null, List.of(new Finding("Ana", "ROOM")), null, null)));
        hashes.add(RecordHash.of(next(), 1, HearingRecord.empty()));
        hashes.add(RecordHash.of(MATTER, 1, opened(closing(true), List.of())));
        hashes.add(RecordHash.of(MATTER, 1, opened(closing(false), List.of())));
        hashes.add(RecordHash.of(MATTER, 1, opened(null, List.of(new Position("Ana", "Another school.")))));
        OrderDraft held = new OrderDraft("A phone.", "", "county", DUE, "warrant", null);
        OrderDraft named = new OrderDraft("A phone.", "", "county", DUE, null, List.of("k7m2p9q4x3ab-p1"));
        hashes.add(RecordHash.of(MATTER, 1, HearingRecord.empty().ordering(List.of(held))));
        hashes.add(RecordHash.of(MATTER, 1, HearingRecord.empty().ordering(List.of(named))));
        assertEquals(11, hashes.size());
    }

    @Test
    void valuesCannotSlideFromOneFieldIntoTheNext() {
        OrderDraft one = new OrderDraft("ab", "c", "county", DUE);
        OrderDraft other = new OrderDraft("a", "bc", "county", DUE);
        assertNotEquals(
                RecordHash.of(MATTER, 1, new HearingRecord(null, null, List.of(one), null)),
                RecordHash.of(MATTER, 1, new HearingRecord(null, null, List.of(other), null)));
    }

    @Test
    void affirmationIsNoPartOfWhatIsSigned() {
        assertEquals(
                RecordHash.of(MATTER, 1, HearingRecord.empty()),
                RecordHash.of(MATTER, 1, new HearingRecord(null, null, null, "Four classes finished.")));
    }

    private static Opening closing(boolean closed) {
        return new Opening(null, closed, null, null, null, null, null, null, null, null, null);
    }

    private static HearingRecord opened(Opening opening, List<Position> asked) {
        return new HearingRecord(null, null, null, null, opening, asked);
    }

    private static Matter next() {
        return new Matter(
                MATTER.hearing(),
                MATTER.petition(),
                MATTER.type(),
                MATTER.checklist(),
                MATTER.startsAt(),
                "k7m2p9q4x3ab-99999999nnnn",
                Instant.parse("2027-01-07T18:20:00Z"));
    }

    private static HearingRecord ordering(String text) {
        return new HearingRecord(null, null, List.of(new OrderDraft(text, "", "county", DUE)), null);
    }
}
