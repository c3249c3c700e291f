package org.hearth.court;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;

/**
 * Counts that run back from a hearing (CCP 12c). Whether one that ends on a day the court is closed may be met later is
 * unsettled, so it is always due earlier, on the last court day before.
 */
final class BeforeHearing {
    private final CourtCalendar calendar;
    private final Counting counting;

    BeforeHearing(CourtCalendar calendar) {
        this.calendar = calendar;
        this.counting = new Counting(calendar);
    }

    /** When a report is due; a rule of days takes the hearing's day. */
    ReportDue due(ReportRule rule, Instant hearing) {
        return rule.unit().hourly() ? dueByHours(rule, hearing) : dueByDays(rule, CourtTime.dayOf(hearing));
    }

    /** In which days a notice is given. The first day needs no court, so it is never moved. */
    NoticeWindow window(Notice notice, LocalDate hearing, Custody custody) {
        Steps steps = new Steps(calendar).say("notice", notice.note());
        LocalDate opens = daysBefore(hearing, notice.notEarlier(), steps);
        LocalDate nominal = daysBefore(hearing, notice.notLater(custody), steps);
        LocalDate closes = nominal == null ? null : earlier(nominal, steps);
        return new NoticeWindow(
                opens,
                closes,
                nominal,
                notice.id(),
                notice.citation(),
                notice.certainty(),
                notice.confirmed(),
                notice.persons(),
                steps.lines());
    }

    private ReportDue dueByDays(ReportRule rule, LocalDate hearing) {
        LocalDate nominal = counting.backward(hearing, rule.limit(), rule.unit());
        Steps steps = new Steps(calendar).backward(hearing, rule.limit(), rule.unit(), nominal);
        return due(rule, nominal, null, steps);
    }

    /** A count that ends at midnight is due on the day which that midnight closes. */
    private ReportDue dueByHours(ReportRule rule, Instant hearing) {
        Instant result = counting.backward(hearing, rule.limit(), rule.unit());
        Steps steps = new Steps(calendar).hours("hours-back", hearing, rule.limit(), rule.unit(), result);
        return due(rule, CourtTime.dayOf(result.minusNanos(1)), result, steps);
    }

    private ReportDue due(ReportRule rule, LocalDate nominal, Instant result, Steps steps) {
        LocalDate due = earlier(nominal, steps);
        return new ReportDue(
                nominal, due, result, rule.id(), rule.citation(), rule.certainty(), rule.confirmed(), steps.lines());
    }

    private LocalDate earlier(LocalDate nominal, Steps steps) {
        LocalDate due = counting.target(nominal);
        if (!due.equals(nominal)) {
            steps.closed(nominal).say("earlier", Steps.day(due));
        }
        return due;
    }

    private LocalDate daysBefore(LocalDate hearing, Integer days, Steps steps) {
        if (days == null) {
            return null;
        }
        LocalDate day = counting.backward(hearing, days, Unit.CALENDAR_DAYS);
        steps.backward(hearing, days, Unit.CALENDAR_DAYS, day);
        return day;
    }
}
