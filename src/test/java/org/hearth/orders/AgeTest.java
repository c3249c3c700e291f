package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something has waited at the court. */
class AgeTest {
    private final CourtCalendar calendar = CourtCalendar.read(Templates.builtIn());

    /** The twenty-fifth of November 2026 is a Wednesday; Thursday is Thanksgiving, and the Friday after it is closed too. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:00:00-08:00, 2026-11-25T09:40:00-08:00, less than an hour",
        "2026-11-25T09:00:00-08:00, 2026-11-25T12:10:00-08:00, 3 hours",
        "2026-11-25T16:00:00-08:00, 2026-11-27T10:00:00-08:00, 42 hours",
        "2026-11-25T16:00:00-08:00, 2026-11-30T10:00:00-08:00, 1 court day",
        "2026-11-25T16:00:00-08:00, 2026-12-01T08:00:00-08:00, 2 court days",
        "2026-10-31T23:30:00-07:00, 2026-11-01T03:30:00-08:00, 5 hours",
        "2026-11-25T16:00:00-08:00, 2026-11-25T15:00:00-08:00, less than an hour"
    })
    void courtDaysCountOnceOneHasPassedAndHoursBefore(String since, String now, String said) {
        Age age = Age.of(Instant.parse(instant(since)), Instant.parse(instant(now)), calendar);
        assertEquals(said, age.say(Words.ENGLISH));
    }

    private static String instant(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant().toString();
    }
}
