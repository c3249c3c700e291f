package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** The law's clocks of one case: which run, what a change of the case does to them, and that an act was done. */
@Door
public class CaseClocks {
    /** The 24 hours in which those the law lists are told (WIC 16501.35). */
    private static final String NOTICES = "dep.absent_notify";

    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    @Inject
    CaseClockList list;

    @Inject
    HearingList hearings;

    @Inject
    HearingTypes types;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** Every clock that runs, most pressing first; those whose event is the next to come, last. */
    @Needs(Task.READ_DOCKET)
    public List<RunningClock> running(OpenCase pass) {
        return list.of(pass, files.header(pass));
    }

    /**
     * Changes the case and says what became of its clocks.
     *
     * @param version the one that was read; another one answers a lost race
     * @throws Problem as {@link CaseFiles#change}
     */
    @Needs(Task.CHANGE_CASE)
    public ChangedCase change(OpenCase pass, CaseChange change, long version) {
        CaseHeader before = files.header(pass);
        return compared(pass, before, files.change(pass, change, version));
    }

    /** What that change would do, refused as the change itself would be; nothing is written. */
    @Needs(Task.CHANGE_CASE)
    public ChangedCase preview(OpenCase pass, CaseChange change, long version) {
        return compared(pass, files.header(pass), files.preview(pass, change, version));
    }

    /**
     * Marks the act a clock asks for as done, such as a case plan that was filed; the clock then runs no more.
     *
     * @param day the day it was done
     * @throws Problem not found for an unknown clock; bad input on {@code day} when it is missing, still to come or before
     *     the event; 422 {@code clock-by-hearing} where a hearing satisfies it, {@code clock-not-running} where it does not
     *     run in this case or ends by itself
     */
    @Needs(Task.CHANGE_CASE)
    public List<RunningClock> met(OpenCase pass, String clockId, LocalDate day) {
        Clock row = clocks.of(clockId);
        CaseHeader file = files.header(pass);
        if (!types.satisfying(row.id()).isEmpty()) {
            throw Problem.unmetRule("clock-by-hearing", row.plain());
        }
        RunningClock running = list.of(pass, file).stream()
                .filter(each -> each.clock().id().equals(row.id()) && each.markable())
                .findFirst()
                .orElseThrow(() -> Problem.unmetRule("clock-not-running", row.plain()));
        expect(day, running);
        list.mark(pass, row.id(), day);
        trail.touched("clock");
        changed.fire(new CaseChanged(pass.caseId()));
        return list.of(pass, file);
    }

    /**
     * The last notice that a young person is missing was sent: the clock of the notices ends, where it runs.
     *
     * @param day the day of that notice
     */
    @Needs(Task.KEEP_ABSENCE)
    public void told(OpenCase pass, LocalDate day) {
        list.of(pass, files.header(pass)).stream()
                .filter(each -> each.clock().id().equals(NOTICES) && each.markable())
                .findFirst()
                .ifPresent(running -> {
                    expect(day, running);
                    list.mark(pass, NOTICES, day);
                    trail.touched("clock");
                });
    }

    private void expect(LocalDate day, RunningClock running) {
        if (day == null) {
            throw Problem.badInput("day", "problem.required");
        }
        if (day.isAfter(clock.today())) {
            throw Problem.badInput("day", "problem.milestone-future");
        }
        if (day.isBefore(running.triggered())) {
            throw Problem.badInput("day", "problem.met-before-event");
        }
    }

    private ChangedCase compared(OpenCase pass, CaseHeader before, CaseHeader after) {
        List<Hearing> known = hearings.ofCase(pass);
        Map<String, LocalDate> met = list.met(pass);
        return new ChangedCase(
                after, ClockChanges.between(list.of(pass, before, known, met), list.of(pass, after, known, met)));
    }
}
