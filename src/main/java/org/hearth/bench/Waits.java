package org.hearth.bench;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.calling.Arrivals;
import org.hearth.docket.CallTimes;

/** How long hearings let people wait, for the scorecard: the system is measured, never the child. */
@Door
public class Waits {
    @Inject
    CallTimes times;

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
}
