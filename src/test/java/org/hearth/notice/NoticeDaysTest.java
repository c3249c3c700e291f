package org.hearth.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.NoticeWindow;
import org.hearth.terms.Custody;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a notice back from its hearing, across weekends, holidays and the turn of a year. */
class NoticeDaysTest {
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final Clocks CLOCKS = Clocks.read(TEMPLATES, CourtCalendar.read(TEMPLATES));
    private static final NoticePersons BOOK = NoticePersons.read(TEMPLATES, CLOCKS);
    private static final NoticeDays DAYS = new NoticeDays(CLOCKS);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "N293, 2027-01-04, 2026-11-01, IN, 2026-12-05, 2026-12-18, 2026-12-20",
                "N293, 2027-01-04, 2026-11-01, OUT, 2026-12-05, 2026-12-18, 2026-12-20",
                "N292, 2026-12-11, 2026-11-01, OUT, 2026-11-11, 2026-11-25, 2026-11-26",
                "N295-NMD, 2026-12-31, 2026-11-01, OUT, 2026-12-01, 2026-12-16, 2026-12-16",
                "N291, 2026-12-01, 2026-11-01, IN, -, 2026-11-25, 2026-11-26",
                "N291, 2026-12-07, 2026-11-01, OUT, -, 2026-11-25, 2026-11-27",
                "N294, 2027-03-05, 2026-11-01, IN, -, 2027-01-19, 2027-01-19",
                "N658, 2027-01-06, 2026-11-01, IN, -, 2026-12-31, 2027-01-01",
                "N658, 2027-01-06, 2027-01-04, IN, -, 2027-01-05, 2027-01-05",
                "N658, 2027-01-04, 2026-12-31, IN, -, 2027-01-03, 2027-01-03",
                "N658, 2027-01-06, 2027-01-01, IN, -, 2026-12-31, 2027-01-01",
                "N658, 2027-01-14, 2027-01-11, OUT, -, 2027-01-04, 2027-01-04",
                "N290, 2027-01-04, 2026-12-31, IN, -, -, -",
                "ordered, 2027-01-04, 2026-12-01, IN, -, -, -",
                "at_once, 2027-01-04, 2026-12-31, IN, -, -, -",
            })
    void aNoticeIsServedInItsWindow(
            String notice,
            LocalDate hearing,
            LocalDate set,
            Custody custody,
            LocalDate opens,
            LocalDate closes,
            LocalDate nominal) {
        NoticeWindow window = DAYS.window(BOOK.of(notice), hearing, set, custody);
        assertEquals(opens, window.opens());
        assertEquals(closes, window.closes());
        assertEquals(nominal, window.closesNominal());
        assertEquals(false, window.steps().isEmpty());
    }

    @Test
    void lateAndEarlyAreCountedInDaysFromTheWindow() {
        NoticeWindow window =
                DAYS.window(BOOK.of("N293"), LocalDate.of(2027, 1, 4), LocalDate.of(2026, 11, 1), Custody.IN);
        assertEquals(0, NoticeDays.late(window, LocalDate.of(2026, 12, 18)));
        assertEquals(1, NoticeDays.late(window, LocalDate.of(2026, 12, 19)));
        assertEquals(4, NoticeDays.late(window, LocalDate.of(2026, 12, 22)));
        assertEquals(0, NoticeDays.early(window, LocalDate.of(2026, 12, 5)));
        assertEquals(5, NoticeDays.early(window, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void withoutAWindowNothingIsLateOrEarly() {
        NoticeWindow window =
                DAYS.window(BOOK.of("N290"), LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 31), Custody.IN);
        assertNull(window.closes());
        assertEquals(0, NoticeDays.late(window, LocalDate.of(2027, 1, 4)));
        assertEquals(0, NoticeDays.early(window, LocalDate.of(2026, 1, 4)));
    }
}
