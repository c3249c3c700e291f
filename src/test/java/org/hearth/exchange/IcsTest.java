package org.hearth.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.component.VEvent;
import org.hearth.docket.Appointment;
import org.hearth.terms.CourtTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed as a calendar program reads it: ical4j, which shares no code with what writes it. */
class IcsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T17:00:00Z");
    private static final Appointment SET = at(LocalDate.of(2026, 12, 10), LocalTime.of(10, 20), 0, false);

    private static Appointment at(LocalDate day, LocalTime time, long changes, boolean off) {
        Instant start = CourtTime.at(day, time);
        return new Appointment("k7m2p9q4x3ab-3f9a27hcq2w4", start, start.plusSeconds(1200), changes, off);
    }

    private static Feed feed(Appointment... appointments) {
        return Ics.of("p7m2p9q4x3ab", List.of(appointments), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-12, 09:00, 2027-03-12T17:00:00Z",
        "2027-03-15, 09:00, 2027-03-15T16:00:00Z",
        "2026-10-30, 13:30, 2026-10-30T20:30:00Z",
        "2026-11-02, 13:30, 2026-11-02T21:30:00Z",
        "2040-07-02, 08:30, 2040-07-02T15:30:00Z"
    })
    void aCalendarProgramFindsTheSameMomentOnEitherSideOfBothClockChanges(
            LocalDate day, LocalTime time, Instant expected) {
        VEvent event = Subscriber.read(feed(at(day, time, 0, false)).text()).get(0);
        assertEquals(expected, Subscriber.start(event));
        assertEquals(expected.plusSeconds(1200), Subscriber.end(event));
    }

    @Test
    void theZoneInTheFeedSaysByItselfWhenTheClocksChange() {
        LocalDateTime from = LocalDateTime.of(2024, 1, 1, 0, 0);
        LocalDateTime to = LocalDateTime.of(2045, 1, 1, 0, 0);
        List<LocalDateTime> spring = new ArrayList<>();
        List<LocalDateTime> autumn = new ArrayList<>();
        ZoneOffsetTransition next = CourtTime.ZONE
                .getRules()
                .nextTransition(from.atZone(CourtTime.ZONE).toInstant());
        while (next.getDateTimeBefore().isBefore(to)) {
            (next.isGap() ? spring : autumn).add(next.getDateTimeBefore());
            next = CourtTime.ZONE.getRules().nextTransition(next.getInstant());
        }
        String text = feed(SET).text();
        assertEquals(spring, Subscriber.onsets(text, "DAYLIGHT", from, to));
        assertEquals(autumn, Subscriber.onsets(text, "STANDARD", from, to));
    }

    @Test
    void aChangeKeepsTheUidAndRaisesTheSequence() {
        VEvent before = Subscriber.read(feed(SET).text()).get(0);
        VEvent after = Subscriber.read(feed(at(LocalDate.of(2026, 12, 17), LocalTime.of(9, 0), 1, true))
                        .text())
                .get(0);
        assertEquals(Subscriber.uid(before), Subscriber.uid(after));
        assertEquals("0", Subscriber.value(before, "SEQUENCE"));
        assertEquals("1", Subscriber.value(after, "SEQUENCE"));
        assertEquals("CONFIRMED", Subscriber.value(before, "STATUS"));
        assertEquals("CANCELLED", Subscriber.value(after, "STATUS"));
    }

    @Test
    void aStrangerWhoReadsItLearnsTimesAndNothingElse() {
        String text = feed(SET).text();
        assertFalse(text.contains("k7m2p9q4x3ab"), "the case’s key");
        assertFalse(text.contains("p7m2p9q4x3ab"), "the person’s key");
        for (String word : List.of("hearth", "court", "LOCATION", "ATTENDEE", "ORGANIZER", "DESCRIPTION", "URL")) {
            assertFalse(text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), word);
        }
        assertEquals("Appointment", Subscriber.value(Subscriber.read(text).get(0), "SUMMARY"));
        assertEquals("PRIVATE", Subscriber.value(Subscriber.read(text).get(0), "CLASS"));
        assertNotEquals(
                Subscriber.uid(Subscriber.read(text).get(0)),
                Subscriber.uid(Subscriber.read(
                                Ics.of("q7m2p9q4x3ab", List.of(SET), NOW).text())
                        .get(0)),
                "two people’s feeds cannot be laid side by side");
    }

    @Test
    void theMarkChangesWithAnAppointmentAndNotWithTheHour() {
        assertEquals(
                feed(SET).mark(),
                Ics.of("p7m2p9q4x3ab", List.of(SET), NOW.plusSeconds(7200)).mark());
        assertNotEquals(
                feed(SET).mark(),
                feed(at(LocalDate.of(2026, 12, 10), LocalTime.of(10, 20), 1, false))
                        .mark());
        assertNotEquals(feed(SET).mark(), feed().mark());
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndFoldedOnesComeBackWhole() {
        StringBuilder text = new StringBuilder();
        String line = "X-LONG:" + "abcdefghij".repeat(40);
        Ics.write(text, line);
        Ics.write(text, "x".repeat(75));
        for (String each : text.toString().split("\r\n")) {
            assertTrue(each.getBytes(StandardCharsets.UTF_8).length <= 75, each);
        }
        assertTrue(text.toString().replace("\r\n ", "").startsWith(line + "\r\n"));
        for (String each : feed(SET).text().split("\r\n", -1)) {
            assertTrue(each.getBytes(StandardCharsets.UTF_8).length <= 75, each);
            assertFalse(each.contains("\n"), each);
        }
    }
}
