package org.hearth.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearth.court.Clocks;
import org.hearth.court.NoticeWindow;
import org.hearth.terms.Custody;
import org.hearth.terms.Words;

/** In which days a notice is served before a hearing, and how far beside them a service was. */
final class NoticeDays {
    private static final int HOURS_A_DAY = 24;
    /** The certainty of a notice that the table of notices does not have. */
    private static final String FROM_MEMORY = "M";

    private final Clocks clocks;

    NoticeDays(Clocks clocks) {
        this.clocks = clocks;
    }

    /**
     * The window of a notice.
     *
     * @param hearing the hearing's day
     * @param set the day on which the hearing was set, or had its present date given
     */
    NoticeWindow window(ServedPersons notice, LocalDate hearing, LocalDate set, Custody custody) {
        if (!notice.inTable()) {
            return new NoticeWindow(
                    null,
                    null,
                    null,
                    notice.notice(),
                    notice.citation(),
                    FROM_MEMORY,
                    false,
                    List.of(),
                    List.of(atOnce(notice)));
        }
        NoticeWindow window = clocks.noticeWindow(notice.notice(), hearing, custody);
        boolean shorter = custody == Custody.IN
                && notice.shortDays() != null
                && ChronoUnit.DAYS.between(set, hearing) < notice.shortDays();
        return shorter ? byHours(window, notice, hearing) : window;
    }

    private static String atOnce(ServedPersons notice) {
        return Words.ENGLISH.say("notice.step." + notice.notice());
    }

    /** A detained youth's hearing at short notice: a day ahead, court day or not (WIC 660). */
    private static NoticeWindow byHours(NoticeWindow window, ServedPersons notice, LocalDate hearing) {
        LocalDate last = hearing.minusDays((notice.shortHours() + HOURS_A_DAY - 1) / HOURS_A_DAY);
        List<String> steps = new ArrayList<>(window.steps());
        steps.add(Words.ENGLISH.say("notice.step.short", notice.shortDays(), notice.shortHours()));
        return new NoticeWindow(
                window.opens(),
                last,
                last,
                window.rule(),
                window.citation(),
                window.certainty(),
                window.confirmed(),
                window.persons(),
                steps);
    }

    /** Days after the window closed; 0 in time and where the law closes none. */
    static int late(NoticeWindow window, LocalDate served) {
        return window.closes() == null || !served.isAfter(window.closes())
                ? 0
                : (int) ChronoUnit.DAYS.between(window.closes(), served);
    }

    /** Days before the window opened; 0 in time and where the law opens none. */
    static int early(NoticeWindow window, LocalDate served) {
        return window.opens() == null || !served.isBefore(window.opens())
                ? 0
                : (int) ChronoUnit.DAYS.between(served, window.opens());
    }
}
