package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Transition.Act;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What keeps a hearing from being held where it was set: each continuance has a reason and somebody who answers for it. */
@Door
public class Continuances {
    @Inject
    CourtClock clock;

    @Inject
    HearingTypes types;

    @Inject
    HearingList hearings;

    @Inject
    HearingSteps steps;

    @Inject
    ChangeLog log;

    @Inject
    Removals removals;

    @Inject
    Matters matters;

    @Inject
    Placing placing;

    @Inject
    MoveClaims claims;

    @Inject
    ContinuanceReasons reasons;

    @Inject
    Clocks clocks;

    @Inject
    CourtCalendar courtDays;

    @Inject
    Event<HearingSet> set;

    /**
     * Continues a hearing to another place; it keeps its key, and whoever answers for it is counted.
     *
     * @throws Problem as for {@link Docket#set}; lost race over another version; 422 {@code transition-refused} once it
     *     was heard or taken off for good; 422 {@code facts-missing} where the minutes need them; 422
     *     {@code not-good-cause} for a clerk's continuance that rests on a stipulation or on convenience alone
     */
    @Needs(Task.SET_HEARING)
    public Hearing move(OpenCase pass, String id, Move move, long version) {
        SetHearing row = hearings.expect(pass, id, version);
        steps.allow(pass, row, HearingStatus.SET, Act.MOVE);
        Basis.allow(pass, move.basis());
        Matter matter = matters.again(pass, types.of(row.type()));
        weigh(pass, row, matter, move);
        Instant was = row.startsAt();
        claims.take(row, move.sitting(), matter);
        Placing.Taken taken = placing.take(
                matter,
                new Placing.Asked(move.sitting(), move.startsAt(), row.minutes(), move.basis(), move.overbook(), id));
        steps.take(pass, row, Mark.of(HearingStatus.SET), Act.MOVE);
        hearings.keep(pass, row, taken, matter.attending());
        log.note(pass, row, was, move.noted());
        Hearing hearing = hearings.changed(pass, row, "start");
        set.fire(new HearingSet(pass, hearing));
        return hearing;
    }

    private void weigh(OpenCase pass, SetHearing row, Matter matter, Move move) {
        ContinuanceReason reason = reasons.of(move.change().reason().wire());
        Consequence weighed = weighed(matter, row.day(), move.startsAt(), reason);
        boolean later = weighed.window().limited() && move.startsAt().isAfter(row.startsAt());
        if (later && !reason.goodCause() && pass.role() != Role.JUDGE) {
            throw Problem.unmetRule("not-good-cause", reason.words());
        }
        if (weighed.needsFacts() && !weighed.needsBasis() && move.noted().facts() == null) {
            throw Problem.unmetRule("facts-missing", weighed.window().citation());
        }
    }

    private Consequence weighed(Matter matter, LocalDate was, Instant startsAt, ContinuanceReason reason) {
        return new Consequences(clocks, courtDays).of(matter, was, startsAt, reason, clock.today());
    }

    /**
     * What follows if a hearing went to each of these places, before anything is saved; a fixed number of statements.
     *
     * @param reason why it would move; null where none is named yet
     */
    @Needs(Task.SET_HEARING)
    public List<Consequence> preview(OpenCase pass, String id, List<Instant> places, MoveReason reason) {
        SetHearing row = hearings.row(pass, id);
        Matter matter = matters.again(pass, types.of(row.type()));
        ContinuanceReason coded = reason == null ? null : reasons.of(reason.wire());
        return places.stream()
                .map(each -> weighed(matter, row.day(), each, coded))
                .toList();
    }

    /** Takes a hearing off the calendar for good; its place is free at once. */
    @Needs(Task.SET_HEARING)
    public Hearing vacate(OpenCase pass, String id, Change change, long version) {
        return removals.take(pass, id, HearingStatus.VACATED, change, version);
    }

    /** Takes a hearing off the calendar until it is given a place again; its place is free at once. */
    @Needs(Task.SET_HEARING)
    public Hearing offCalendar(OpenCase pass, String id, Change change, long version) {
        return removals.take(pass, id, HearingStatus.OFF_CALENDAR, change, version);
    }

    /** What became of a hearing: its changes with their reasons, and how it was called. */
    @Needs(Task.READ_DOCKET)
    public HearingHistory history(OpenCase pass, String id) {
        SetHearing row = hearings.row(pass, id);
        return new HearingHistory(log.of(pass, row), steps.of(row));
    }

    /**
     * The courthouse's continuances by reason and owner, the most frequent first; one statement.
     *
     * @param to the last day
     */
    @Needs(Task.COUNT_CONTINUANCES)
    public List<ContinuanceCount> counts(CourtPass pass, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.badInput("to", "problem.to-before-from");
        }
        return log.counts(pass, from, to);
    }
}
