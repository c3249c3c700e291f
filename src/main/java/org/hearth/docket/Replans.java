package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Lost sittings: what becomes of their hearings, previewed, applied all or nothing, and taken back within the day. */
@Door
public class Replans {
    private static final int SHOWN = 10;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CalendarDesk desk;

    @Inject
    ReplanMaker maker;

    @Inject
    ReplanAct act;

    @Inject
    ReplanReader reader;

    @Inject
    Trail trail;

    /**
     * Previews the fewest moves that keep every hearing of lost sittings inside its clock. Nothing changes yet: the
     * sittings are marked lost when the replan is applied.
     *
     * @throws Problem not found for a sitting the courthouse does not have; 422 {@code loss-past}, {@code loss-none},
     *     {@code loss-again}
     */
    @Needs(Task.PLAN_DOCKET)
    public Replan lose(CourtPass pass, Loss loss) {
        trail.touched("replan");
        return reader.read(maker.make(pass, loss.reason(), sittings(pass, loss)));
    }

    private List<Sitting> sittings(CourtPass pass, Loss loss) {
        List<Sitting> named = loss.day() == null
                ? loss.sittings().stream()
                        .distinct()
                        .map(id -> desk.sitting(pass.courthouse(), id).orElseThrow(Problem::notFound))
                        .toList()
                : desk.sittings(pass.courthouse(), loss.day(), loss.day());
        List<Sitting> taken = named.stream().filter(loss::takes).toList();
        List<Sitting> lost = taken.stream().filter(each -> !each.lost()).toList();
        if (lost.isEmpty()) {
            throw Problem.unmetRule(taken.isEmpty() ? "loss-none" : "loss-again");
        }
        if (lost.stream().anyMatch(each -> each.day().isBefore(clock.today()))) {
            throw Problem.unmetRule("loss-past");
        }
        return lost;
    }

    /** One replan; absent and foreign answer not found. */
    @Needs(Task.PLAN_DOCKET)
    public Replan replan(CourtPass pass, String id) {
        return reader.read(reader.row(pass.courthouse(), id));
    }

    /** The courthouse's latest replans, newest first. */
    @Needs(Task.PLAN_DOCKET)
    public List<Replan> latest(CourtPass pass) {
        return em.createQuery(
                        "select r from ReplanRow r where r.courthouse = :house order by r.madeAt desc, r.id",
                        ReplanRow.class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(reader::head)
                .toList();
    }

    /**
     * Marks the sittings lost and moves every hearing of the replan, all or nothing; each is told once. Applied again
     * it answers what was applied.
     *
     * @throws Problem 409 {@code replan-stale} when the calendar has changed so that a rule no longer holds; 422
     *     {@code replan-undone} once it was taken back
     */
    @Needs(Task.PLAN_DOCKET)
    public Replan apply(CourtPass pass, String id) {
        ReplanRow row = reader.row(pass.courthouse(), id);
        if (row.state() == Replan.State.UNDONE) {
            throw Problem.unmetRule("replan-undone");
        }
        if (row.state() == Replan.State.PREVIEWED) {
            trail.touched("replan", "sittings", "hearings");
            act.apply(pass, row);
        }
        return reader.read(row);
    }

    /**
     * Puts every hearing back to where it was and holds the sittings again, on the day on which it was applied.
     *
     * @throws Problem 422 {@code replan-not-applied}, {@code replan-undo-late}, {@code replan-undo-moved},
     *     {@code replan-undo-taken}
     */
    @Needs(Task.PLAN_DOCKET)
    public Replan undo(CourtPass pass, String id) {
        ReplanRow row = reader.row(pass.courthouse(), id);
        if (row.state() == Replan.State.PREVIEWED) {
            throw Problem.unmetRule("replan-not-applied");
        }
        if (row.state() == Replan.State.APPLIED) {
            trail.touched("replan", "sittings", "hearings");
            act.undo(pass, row);
        }
        return reader.read(row);
    }
}
