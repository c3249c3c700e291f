package org.hearth.bench;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.calling.Arrivals;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.CallTimes;
import org.hearth.docket.DocketCounts;
import org.hearth.terms.Tally;

/** How long hearings let people wait, for the scorecard: the system is measured, never the child. */
@Door
public class Waits {
    private static final int SHORT = 15;
    private static final int LONG = 30;
    private static final int HOUR = 60;

    @Inject
    CallTimes times;

    @Inject
    DocketCounts docket;

    @Inject
    CourtBook book;

    @Inject
    Arrivals arrivals;

    /** The waiting of a courthouse's hearings that were called, from a first to a last day; two statements. */
    @Needs(Task.RUN_JOB)
    public List<Wait> between(JobPass pass, String courthouse, LocalDate from, LocalDate to) {
        Map<String, Instant> came = arrivals.youths(pass, courthouse, from, to);
        return times.between(pass, courthouse, from, to).stream()
                .map(each -> Wait.of(each, came.get(each.hearing())))
                .filter(each -> each.calledAt() != null)
                .toList();
    }

    /**
     * Hearings held in every courthouse, by how long they let people wait: {@code to_15}, {@code to_30}, {@code to_60}
     * minutes, {@code more}, and {@code not_marked} where nobody marked the call.
     */
    @Needs(Task.READ_SCORECARD_COUNTS)
    public List<Tally> tallies(CourtPass pass, LocalDate from, LocalDate to) {
        Map<String, Long> waited = new HashMap<>();
        for (Courthouse house : book.courthouses()) {
            Map<String, Instant> came = arrivals.youths(pass, house.key(), from, to);
            times.between(pass, house.key(), from, to)
                    .forEach(each -> waited.put(
                            each.hearing(),
                            Wait.of(each, came.get(each.hearing())).waited()));
        }
        Tally.Sheet sheet = new Tally.Sheet();
        docket.held(pass, from, to).forEach((hearing, house) -> sheet.add(house, "", band(waited.get(hearing))));
        return sheet.tallies();
    }

    private static String band(Long minutes) {
        if (minutes == null) {
            return "not_marked";
        }
        return minutes <= SHORT ? "to_15" : minutes <= LONG ? "to_30" : minutes <= HOUR ? "to_60" : "more";
    }
}
