package org.hearth.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;

/** From which day on a hearing leaves everybody who is asked a few court days to write before theirs is due. */
final class TimeToWrite {
    private static final int COURT_DAYS = 3;
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Clocks clocks;
    private final CourtCalendar calendar;

    TimeToWrite(Clocks clocks, CourtCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /** That day, counted from today; null where nobody is asked. */
    LocalDate readyFrom(HearingType type, LocalDate today) {
        LocalDate earliestDue = calendar.plus(today, COURT_DAYS);
        LocalDate ready = null;
        for (HearingType.Ask ask : type.asks()) {
            LocalDate day = firstDay(ask, earliestDue);
            ready = ready == null || day.isAfter(ready) ? day : ready;
        }
        return ready;
    }

    private LocalDate firstDay(HearingType.Ask ask, LocalDate earliestDue) {
        LocalDate day = earliestDue;
        while (ask.counted(CourtTime.at(day, MORNING), clocks, calendar).isBefore(earliestDue)) {
            day = calendar.next(day);
        }
        return day;
    }
}
