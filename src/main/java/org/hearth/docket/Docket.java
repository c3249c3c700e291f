package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Petition;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** The courtroom's calendar: where hearings may lie, where they lie, and how they go on their day. */
@Door
public class Docket {
    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    @Inject
    Matters matters;

    @Inject
    HearingTypes types;

    @Inject
    HearingList hearings;

    @Inject
    Placing placing;

    @Inject
    LateSettings late;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    @Inject
    Event<HearingSet> set;

    /** What the law says of the hearing asked for, and the best places for it with their reasons. */
    @Needs(Task.ADVISE_SLOTS)
    public Advice advise(OpenCase pass, SlotAsk ask) {
        return placing.advise(matters.of(pass, types.of(ask.type())), ask, pass.role() == Role.JUDGE);
    }

    /**
     * Why one place is offered or is not: every hard rule it breaks, every soft rule's cost, and where it stands.
     *
     * @param ask the type, the length and the days among which it is ranked
     * @throws Problem 400 for an unknown sitting, or a start which it does not have
     */
    @Needs(Task.ADVISE_SLOTS)
    public Why why(OpenCase pass, SlotAsk ask, String sitting, Instant startsAt) {
        return placing.why(matters.of(pass, types.of(ask.type())), ask, sitting, startsAt, pass.role() == Role.JUDGE);
    }

    /**
     * Sets a hearing and tells the rooms above, all in one transaction.
     *
     * @throws Problem 409 {@code slot-taken}; 422 {@code outside-clock}, {@code keep-apart}, {@code person-busy} and
     *     others, each with the rule; 422 {@code cause-needed} after a limit that has passed; 400 for an unknown type, sitting or start; 403 for a basis by one who is no
     *     judicial officer
     */
    @Needs(Task.SET_HEARING)
    public Hearing set(OpenCase pass, NewHearing given) {
        Matter matter = matters.of(pass, types.of(given.type()));
        Basis.allow(pass, given.basis());
        SetHearing row =
                new SetHearing(pass.caseId(), given.type(), given.minutes(), petition(matter, given.petition()));
        Placing.Taken taken = placing.take(
                matter,
                new Placing.Asked(
                        given.sitting(), given.startsAt(), given.minutes(), given.basis(), given.overbook(), null));
        hearings.keep(pass, row, taken, matter.attending());
        late.note(pass, row, taken, given.cause());
        hearings.takeHold(pass, row);
        Hearing hearing = hearings.read(pass, row);
        trail.touched("hearing");
        set.fire(new HearingSet(pass, hearing));
        changed.fire(new CaseChanged(pass.caseId()));
        return hearing;
    }

    /** One hearing of the case; absent and foreign answer not found. */
    @Needs(Task.READ_DOCKET)
    public Hearing hearing(OpenCase pass, String id) {
        return hearings.read(pass, hearings.row(pass, id));
    }

    /** Every hearing of the case that this reader may know of, first to last, those taken off too. */
    @Needs(Task.READ_DOCKET)
    public List<Hearing> ofCase(OpenCase pass) {
        return hearings.ofCase(pass);
    }

    /** The next hearing of the case, today's included until it is heard; empty where none is set. */
    @Needs(Task.READ_DOCKET)
    public Optional<Hearing> next(OpenCase pass) {
        return hearings.ofCase(pass).stream()
                .filter(each -> !each.status().over() && !each.day().isBefore(clock.today()))
                .findFirst();
    }

    /** The next hearing of each of those cases, by case; one statement. */
    @Needs(Task.READ_DOCKET)
    public Map<String, Hearing> nextOf(CourtPass pass, Collection<String> caseIds) {
        return hearings.nextOf(pass, caseIds);
    }

    /**
     * The hearings of a day in time order: staff see the courthouse's, others those of the cases they stand on; one
     * statement. Hearings taken off are left out.
     *
     * @param courtroom only this one's; null for all
     */
    @Needs(Task.READ_DOCKET)
    public List<Hearing> day(CourtPass pass, LocalDate date, String courtroom) {
        return hearings.day(pass, date, courtroom);
    }

    /**
     * Marks how far a hearing has come on its day.
     *
     * @throws Problem lost race over another version; 422 {@code hearing-over} for one that was taken off
     */
    @Needs(Task.MARK_HEARING)
    public Hearing mark(OpenCase pass, String id, HearingStatus status, long version) {
        if (status == HearingStatus.VACATED) {
            throw Problem.badInput("status", "problem.vacate-with-reason");
        }
        SetHearing row = hearings.expect(pass, id, version);
        row.mark(status);
        return hearings.changed(pass, row, "status");
    }

    /** What the law's clocks still ask of this case, most pressing first; a clock whose first day is unknown is last. */
    @Needs(Task.READ_DOCKET)
    public List<RunningClock> clocks(OpenCase pass) {
        return placing.running(files.header(pass), hearings.ofCase(pass)).stream()
                .filter(each -> hearings.open(pass, each.type()))
                .toList();
    }

    private static String petition(Matter matter, String given) {
        List<Petition> petitions = matter.file().petitions();
        if (given != null) {
            return matter.file()
                    .petition(given)
                    .orElseThrow(() -> Problem.badInput("petition", "problem.unknown-petition"))
                    .id();
        }
        return petitions.stream()
                .filter(each -> each.code().equals(matter.type().petition()))
                .reduce((earlier, later) -> later)
                .map(Petition::id)
                .orElse(null);
    }
}
