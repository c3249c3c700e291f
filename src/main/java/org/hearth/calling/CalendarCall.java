package org.hearth.calling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** The day in the courtroom: who is here, what is arranged, what was waived. */
@Door
public class CalendarCall {
    @Inject
    Docket docket;

    @Inject
    CheckInList people;

    @Inject
    ArrangementList arranged;

    @Inject
    WaiverList waivers;

    @Inject
    Lines lines;

    @Inject
    CallDays days;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** Everybody who has a seat at a hearing and where they are, the youth first. */
    @Needs(Task.READ_CALL)
    public List<CheckIn> checkIns(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return people.read(pass, hearing, people.seats(pass, arranged.of(pass.caseId(), hearing)));
    }

    /**
     * Somebody comes or goes. The first of the youth, a parent or the tribe to come makes the hearing {@code here}; an
     * interpreter who comes is present.
     *
     * @return everybody's place as it is now
     * @throws Problem bad input for somebody who has no seat; 422 {@code call-over} once it was heard or taken off
     */
    @Needs(Task.CALL_DAY)
    public List<CheckIn> checkIn(OpenCase pass, String hearingId, NewCheckIn given) {
        Hearing hearing = docket.hearing(pass, hearingId);
        if (hearing.status().over()) {
            throw Problem.unmetRule("call-over");
        }
        List<Arranged> things = arranged.of(pass.caseId(), hearingId);
        List<Seat> seats = people.seats(pass, things);
        Seat seat = Seat.among(seats, given.person());
        people.mark(pass, hearing, given);
        if (given.state().in()) {
            came(pass, hearing, seat, things);
        }
        told(pass, "check-in");
        return people.read(pass, hearingId, seats);
    }

    private void came(OpenCase pass, Hearing hearing, Seat seat, List<Arranged> things) {
        things.stream()
                .filter(each -> each.id().equals(seat.key()) && each.mayCome(ArrangementStatus.PRESENT))
                .forEach(each -> each.to(ArrangementStatus.PRESENT));
        if (seat.isParty() && hearing.status() == HearingStatus.SET) {
            docket.mark(pass, hearing.id(), HearingStatus.HERE, hearing.version());
        }
    }

    /** What is arranged for a hearing, as this reader may see it. */
    @Needs(Task.READ_CALL)
    public List<Arrangement> arrangements(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return arranged.of(pass.caseId(), hearing).stream()
                .map(each -> arranged.read(pass, each))
                .toList();
    }

    /** Arranges something for a hearing that lies ahead. */
    @Needs(Task.CALL_DAY)
    public Arrangement arrange(OpenCase pass, String hearingId, NewArrangement given) {
        Hearing hearing = docket.hearing(pass, hearingId);
        if (hearing.status().over()) {
            throw Problem.unmetRule("call-over");
        }
        Seat.among(people.seats(pass, List.of()), given.person());
        Arranged row = arranged.keep(pass, hearing, given);
        told(pass, "arrangement");
        return arranged.read(pass, row);
    }

    /**
     * Takes a step with something arranged.
     *
     * @throws Problem 422 {@code arrangement-step} for a step that does not follow; lost race over another version
     */
    @Needs(Task.CALL_DAY)
    public Arrangement step(OpenCase pass, String id, ArrangementChange change, long version) {
        Arranged row = arranged.row(pass, id);
        row.expect(version);
        if (change.status() != null) {
            row.to(change.status());
        }
        if (change.confirmedBy() != null) {
            row.confirmedBy(change.confirmedBy());
        }
        arranged.tell(pass, row, change.details());
        told(pass, "arrangement");
        return arranged.saved(pass, row);
    }

    /**
     * Counsel says, after asking in private, whether their own remote client is alone and free to talk.
     *
     * @throws Problem 403 for another's client; 422 {@code alone-remote} where nobody takes part from elsewhere
     */
    @Needs(Task.SAY_ALONE)
    public Arrangement alone(OpenCase pass, String id, boolean free, long version) {
        Arranged row = arranged.row(pass, id);
        if (!row.isClientOf(pass.role())) {
            throw Problem.notAllowed();
        }
        row.expect(version);
        row.alone(free, pass.person(), clock.now());
        told(pass, "alone");
        return arranged.saved(pass, row);
    }

    /** One thing arranged; absent and foreign answer not found. */
    @Needs(Task.READ_CALL)
    public Arrangement arrangement(OpenCase pass, String id) {
        return arranged.read(pass, arranged.row(pass, id));
    }

    /** The case's waivers, newest first; those withdrawn or past too. */
    @Needs(Task.READ_CALL)
    public List<Waiver> waivers(OpenCase pass) {
        return waivers.read(pass);
    }

    /** Records a waiver, or the withdrawal of one; answers the waiver as it stands now. */
    @Needs(Task.CALL_DAY)
    public Waiver waive(OpenCase pass, NewWaiver given) {
        Waiver waiver = waivers.add(pass, given);
        told(pass, "waiver");
        return waiver;
    }

    /** The clerk's note on a hearing's line, for the courthouse's own people. */
    @Needs(Task.CALL_DAY)
    public Note note(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return lines.note(pass, hearing);
    }

    /** Writes that note anew; blank takes it away. */
    @Needs(Task.CALL_DAY)
    public Note note(OpenCase pass, String hearing, String text, long version) {
        docket.hearing(pass, hearing);
        Note note = lines.write(pass, hearing, text, version);
        told(pass, "note");
        return note;
    }

    /** What those hearings' lines say beyond the hearings, as this reader may see it; three statements. */
    @Needs(Task.READ_CALL)
    public CallDay day(CourtPass pass, Collection<Hearing> hearings) {
        return days.of(pass, hearings);
    }

    private void told(OpenCase pass, String field) {
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
    }
}
