package org.hearth.docket;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.NoticeWindow;
import org.hearth.terms.Custody;

/**
 * From which day on a hearing leaves time for the notice that the law asks for (WIC 291-295, 658, 727.4).
 *
 * @param from the first day for which notice can still be given today
 * @param binding false where the law's own limit leaves no such day, so that short notice is said and not forbidden
 * @param citation the law
 */
record NoticeTime(LocalDate from, boolean binding, String citation) {
    private static final Pattern KEY = Pattern.compile("N\\d+(?:\\.\\d+)?(?:-NMD)?");
    private static final int FARTHEST_DAYS = 120;

    /** The same; null where the type's notice counts no days back from the hearing. */
    static NoticeTime of(HearingType type, Custody custody, Window window, Clocks clocks) {
        if (type.clocks(custody).isEmpty()) {
            return null;
        }
        Clock clock = clocks.of(type.clocks(custody).get(0).clock());
        Matcher key = KEY.matcher(clock.notice() == null ? "" : clock.notice());
        return key.find()
                        && clocks.notices().stream().anyMatch(each -> each.id().equals(key.group()))
                ? of(key.group(), custody, window, clocks)
                : null;
    }

    private static NoticeTime of(String key, Custody custody, Window window, Clocks clocks) {
        LocalDate today = window.earliest();
        for (int ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
            NoticeWindow notice = clocks.noticeWindow(key, today.plusDays(ahead), custody);
            if (notice.closes() == null) {
                return null;
            }
            if (!notice.closes().isBefore(today)) {
                LocalDate from = today.plusDays(ahead);
                boolean room = !window.limited() || !from.isAfter(window.outer());
                return new NoticeTime(from, room, notice.citation());
            }
        }
        return null;
    }

    /** The same where short notice is said and not forbidden. */
    NoticeTime said() {
        return new NoticeTime(from, false, citation);
    }

    /** True where notice for a hearing on that day would be short. */
    boolean shortFor(LocalDate day) {
        return day.isBefore(from);
    }
}
