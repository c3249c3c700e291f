package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.Petition;
import org.hearth.docket.Transition.Act;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** The courtroom's calendar: where hearings may lie, where they lie, and how they go on their day. */
@Door
public class Docket {
    @Inject
    CourtClock clock;

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
    HearingSteps steps;

    @Inject
    SetTogether together;

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
     *     others, each with the rule; 422 {@code cause-needed} after a limit that has passed; 400 for an unknown type,
     *     sitting or start; 403 for a basis by one who is no judicial officer
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

    /**
     * Sets adjoining hearings for siblings, one right after the other in the same sitting: all of them or none.
     *
     * @param given the first one, of the pass's own case; the others are of the same type and length
     * @param siblings the other cases, in the order in which they are called
     * @return the hearings in that order, the pass's own first
     * @throws Problem as {@link #set}; 400 on {@code with} for a case that is not linked as a sibling's, or named twice
     */
    @Needs(Task.SET_HEARING)
    public List<Hearing> setTogether(OpenCase pass, NewHearing given, List<OpenCase> siblings) {
        together.allow(pass, siblings);
        List<OpenCase> all = Stream.concat(Stream.of(pass), siblings.stream()).toList();
        together.claim(all, types.of(given.type()), given.sitting());
        NewHearing wish = given;
        List<Hearing> set = new ArrayList<>();
        for (OpenCase each : all) {
            set.add(set(each, wish));
            wish = together.next(each, wish);
        }
        siblings.forEach(each -> trail.also(each, Task.SET_HEARING));
        return set;
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
        return hearings.between(pass, date, date, courtroom);
    }

    /**
     * The hearings from a first to a last day in time order, as {@link #day} has one; one statement.
     *
     * @param courtroom only this one's; null for all
     */
    @Needs(Task.READ_DOCKET)
    public List<Hearing> between(CourtPass pass, LocalDate from, LocalDate to, String courtroom) {
        return hearings.between(pass, from, to, courtroom);
    }

    /** How many hearings each day and courtroom holds, and how many minutes of them; one statement, no case is named. */
    @Needs(Task.READ_DOCKET)
    public List<DayLoad> loads(CourtPass pass, LocalDate from, LocalDate to) {
        return hearings.loads(pass, from, to);
    }

    /**
     * Marks how far a hearing has come on its day.
     *
     * @throws Problem lost race over another version; 422 {@code transition-refused} with the reason; 403 where only the
     *     judicial officer may; 400 for a way off the calendar, which asks for its reason elsewhere
     */
    @Needs(Task.MARK_HEARING)
    public Hearing mark(OpenCase pass, String id, Mark mark, long version) {
        if (mark.status().off()) {
            throw Problem.badInput("status", "problem.vacate-with-reason");
        }
        SetHearing row = hearings.expect(pass, id, version);
        steps.take(pass, row, mark, Act.MARK);
        return hearings.changed(pass, row, "status");
    }

    /** The same for a status that leaves nothing open. */
    @Needs(Task.MARK_HEARING)
    public Hearing mark(OpenCase pass, String id, HearingStatus status, long version) {
        return mark(pass, id, Mark.of(status), version);
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
