package org.hearth.bench;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.Accounts;
import org.hearth.access.Colleague;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** The end of the court's day: it closes once everything is recorded, signed and entered, or carried over by name. */
@Door
public class DayEnd {
    private static final int LONGEST = 400;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    CarryBook book;

    @Inject
    Accounts accounts;

    @Inject
    Rosters rosters;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** How a day stands at its end; a fixed number of statements. */
    @Needs(Task.READ_DAY_END)
    public DayState of(CourtPass pass, LocalDate day) {
        return state(pass, day, find(pass, day).orElseGet(() -> new ClosedDay(pass.courthouse(), day)));
    }

    private DayState state(CourtPass pass, LocalDate day, ClosedDay closed) {
        List<OpenThing> open = book.open(pass, day);
        List<OpenThing> onto = open.stream()
                .filter(each -> each.carried() != null && !each.carried().onto().isAfter(day))
                .toList();
        return closed.state(open, onto);
    }

    /** Those who may be told as supervisors: the courthouse's clerks and judicial officers, but for the asker. */
    @Needs(Task.READ_DAY_END)
    public List<Colleague> supervisors(CourtPass pass) {
        return accounts.staff(pass).stream()
                .filter(each -> !each.id().equals(pass.person()))
                .toList();
    }

    /**
     * Carries what is open over onto the next court day; the same thing once more takes the place of what was said before.
     *
     * @throws Problem bad input on {@code things} for what is not open, on {@code supervisor} for anybody but another
     *     clerk or judicial officer of the courthouse, on {@code date} for a day ahead; unmet rule {@code day-closed}
     */
    @Needs(Task.END_DAY)
    public DayState carryOver(CourtPass pass, LocalDate day, CarryOver given) {
        needOpen(pass, day);
        Colleague told = supervisors(pass).stream()
                .filter(each -> each.id().equals(given.supervisor()))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("supervisor", "problem.unknown-supervisor"));
        Map<String, OpenThing> open =
                book.open(pass, day).stream().collect(Collectors.toMap(OpenThing::id, Function.identity()));
        if (!open.keySet().containsAll(given.things())) {
            throw Problem.badInput("things", "problem.not-open");
        }
        Map<String, CarriedOver> rows = book.rows(pass, day);
        LocalDate onto = calendar.next(day);
        for (String thing : given.things()) {
            CarriedOver row = rows.get(thing);
            CarriedOver kept = row == null ? new CarriedOver(pass.courthouse(), open.get(thing), day) : row;
            var why = seals.seal(pass, kept.caseId(), ContentKind.ORDERS, given.reason());
            kept.onto(onto, why, given.responsible(), told);
            kept.by(pass, clock.now());
            if (row == null) {
                em.persist(kept);
            }
        }
        told(pass, given.things());
        return of(pass, day);
    }

    private void told(CourtPass pass, List<String> things) {
        trail.touched("carried");
        em.flush();
        Set<String> cases = things.stream().map(Ids::caseOf).collect(Collectors.toSet());
        for (OpenCase each : rosters.open(pass, cases).values()) {
            trail.also(each, Task.END_DAY);
            changed.fire(new CaseChanged(each.caseId()));
        }
    }

    /**
     * Closes a day.
     *
     * @param version as it was read; 0 before the first closing
     * @throws Problem unmet rule {@code day-not-done} while something is neither done nor carried over; bad input on
     *     {@code date} for a day ahead; lost race over another version
     */
    @Needs(Task.END_DAY)
    public DayState close(CourtPass pass, LocalDate day, long version) {
        ClosedDay closed = expected(pass, day, version);
        if (!closed.isClosed()) {
            DayState state = state(pass, day, closed);
            if (!state.left().isEmpty()) {
                throw Problem.unmetRule("day-not-done", state.left().size());
            }
            closed.close(pass, clock.now());
            em.persist(closed);
            trail.touched("day");
            em.flush();
        }
        return of(pass, day);
    }

    /**
     * Opens a closed day again.
     *
     * @param why in at most 400 characters, without a name: it stands beside the day
     * @throws Problem bad input on {@code reason}; unmet rule {@code day-open}; lost race over another version
     */
    @Needs(Task.END_DAY)
    public DayState reopen(CourtPass pass, LocalDate day, String why, long version) {
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Problem.badInput("reason", reason.isEmpty() ? "problem.required" : "problem.too-long", LONGEST);
        }
        expected(pass, day, version).reopen(pass, reason, clock.now());
        trail.touched("day");
        em.flush();
        return of(pass, day);
    }

    /** This supervisor has seen what they were told of; answers how much it was. */
    @Needs(Task.READ_DAY_END)
    public int seen(CourtPass pass) {
        List<CarriedOver> rows = book.unseen(pass);
        rows.forEach(each -> each.seen(clock.now()));
        trail.touched("seen");
        return rows.size();
    }

    private ClosedDay expected(CourtPass pass, LocalDate day, long version) {
        if (day.isAfter(clock.today())) {
            throw Problem.badInput("date", "problem.day-ahead");
        }
        ClosedDay closed = find(pass, day).orElseGet(() -> new ClosedDay(pass.courthouse(), day));
        closed.expect(version);
        return closed;
    }

    private void needOpen(CourtPass pass, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw Problem.badInput("date", "problem.day-ahead");
        }
        if (find(pass, day).filter(ClosedDay::isClosed).isPresent()) {
            throw Problem.unmetRule("day-closed");
        }
    }

    private Optional<ClosedDay> find(CourtPass pass, LocalDate day) {
        return em.createQuery("select d from ClosedDay d where d.id = :id", ClosedDay.class)
                .setParameter("id", LiveDay.key(pass.courthouse(), day))
                .getResultStream()
                .findFirst();
    }
}
