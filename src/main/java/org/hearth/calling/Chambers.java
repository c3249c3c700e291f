package org.hearth.calling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.CaseFiles;
import org.hearth.court.Clocks;
import org.hearth.docket.Docket;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Matters that the judge decides in chambers, without an appearance: what waits, by when, and what was decided. */
@Door
public class Chambers {
    private static final int MOST = 200;
    private static final List<ChambersState> WAITING = Stream.of(ChambersState.values())
            .filter(state -> state != ChambersState.DECIDED)
            .toList();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    ChambersKinds kinds;

    @Inject
    Clocks clocks;

    @Inject
    Docket docket;

    @Inject
    CaseFiles files;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /**
     * The courthouse's matters, most pressing first; of those decided the newest. At most two hundred, two statements.
     *
     * @param state only these; null for all that wait
     */
    @Needs(Task.WORK_CHAMBERS)
    public List<ChambersMatter> queue(CourtPass pass, ChambersState state) {
        boolean decided = state == ChambersState.DECIDED;
        List<Filed> rows = em.createQuery(
                        "select f from Filed f where f.courthouse = :house and f.state in :states order by "
                                + (decided ? "f.decidedAt desc, f.id" : "f.received, f.id"),
                        Filed.class)
                .setParameter("house", pass.courthouse())
                .setParameter("states", state == null ? WAITING : List.of(state))
                .setMaxResults(MOST)
                .getResultList();
        Map<String, String> labels =
                files.labels(pass, rows.stream().map(Filed::caseId).distinct().toList());
        Stream<ChambersMatter> matters = rows.stream().map(row -> read(pass, row, labels.get(row.caseId())));
        return decided
                ? matters.toList()
                : matters.sorted(ChambersMatter.MOST_PRESSING).toList();
    }

    /** One matter of the case; absent and foreign answer not found. */
    @Needs(Task.WORK_CHAMBERS)
    public ChambersMatter matter(OpenCase pass, String id) {
        return read(pass, row(pass, id), null);
    }

    /** Takes a matter in. */
    @Needs(Task.WORK_CHAMBERS)
    public ChambersMatter file(OpenCase pass, NewMatter given) {
        LocalDate received = given.received() == null ? clock.today() : given.received();
        if (received.isAfter(clock.today())) {
            throw Problem.badInput("received", "problem.in-the-future");
        }
        Filed row = new Filed(pass, kinds.of(given.kind()), given, received);
        em.persist(row);
        return told(pass, row, "chambers");
    }

    /**
     * Takes a step short of the decision: before the judge, returned incomplete, back again complete.
     *
     * @throws Problem 422 {@code chambers-step} for a step that does not follow; lost race over another version
     */
    @Needs(Task.WORK_CHAMBERS)
    public ChambersMatter move(OpenCase pass, String id, MatterStep step, long version) {
        Filed row = row(pass, id);
        row.expect(version);
        if (step.state() == ChambersState.RETURNED) {
            row.giveBack(seals.seal(
                    pass, pass.caseId(), ContentKind.ORDERS, step.missing().strip()));
        } else if (step.state() == ChambersState.RECEIVED && row.state() == ChambersState.RETURNED) {
            row.comeBack(back(row, step.completed()));
        } else {
            row.to(step.state());
        }
        return told(pass, row, "chambers.state");
    }

    private LocalDate back(Filed row, LocalDate given) {
        LocalDate day = given == null ? clock.today() : given;
        if (day.isAfter(clock.today()) || day.isBefore(row.received())) {
            throw Problem.badInput("completed", "problem.chambers-completed");
        }
        return day;
    }

    /**
     * The judge decides. A warrant, a removal or an order on an application has no effect before the order is signed.
     *
     * @param hearing the hearing it is set for; null where none
     */
    @Needs(Task.DECIDE_CHAMBERS)
    public ChambersMatter decide(OpenCase pass, String id, ChambersOutcome outcome, String hearing, long version) {
        Filed row = row(pass, id);
        row.expect(version);
        if (outcome == null) {
            throw Problem.badInput("outcome", "problem.unknown-outcome");
        }
        String setFor = hearing == null || hearing.isBlank()
                ? null
                : docket.hearing(pass, hearing).id();
        row.decide(outcome, setFor, clock.now(), pass.person());
        return told(pass, row, "chambers.outcome");
    }

    private Filed row(OpenCase pass, String id) {
        return em.createQuery("select f from Filed f where f.id = :id and f.caseId = :case", Filed.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private ChambersMatter told(OpenCase pass, Filed row, String field) {
        em.flush();
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
        return read(pass, row, null);
    }

    private ChambersMatter read(Pass pass, Filed row, String label) {
        ChambersKind kind = kinds.of(row.kind());
        String missing = row.missing() == null
                ? null
                : seals.open(pass, row.caseId(), row.missing()).text();
        return row.matter(label, kind, missing, ChambersDue.of(kind, row.received(), row.completed(), clocks));
    }
}
