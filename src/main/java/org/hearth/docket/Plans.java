package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Many hearings at once: every one that the law asks for in some weeks, previewed and then set a piece at a time. */
@Door
public class Plans {
    /** The most hearings that one call sets. */
    public static final int PIECE = 100;

    private static final int SHOWN = 10;

    @Inject
    EntityManager em;

    @Inject
    PlanMaker maker;

    @Inject
    PlanAct act;

    @Inject
    ReplanReader sittings;

    @Inject
    Trail trail;

    /**
     * Previews where every hearing that is due may best be set, all together. Nothing is set yet.
     *
     * @throws Problem bad input for an unknown type; 422 {@code plan-large} for more than a thousand
     */
    @Needs(Task.PLAN_DOCKET)
    public Plan make(CourtPass pass, PlanAsk ask) {
        trail.touched("plan");
        PlanRow row = maker.make(pass, ask);
        return read(List.of(row)).get(0);
    }

    /** One plan as it stands; absent and foreign answer not found. */
    @Needs(Task.PLAN_DOCKET)
    public Plan plan(CourtPass pass, String id) {
        return read(List.of(row(pass, id))).get(0);
    }

    /** The courthouse's latest plans, newest first; two statements. */
    @Needs(Task.PLAN_DOCKET)
    public List<Plan> latest(CourtPass pass) {
        return read(em.createQuery(
                        "select p from PlanRow p where p.courthouse = :house order by p.madeAt desc, p.id",
                        PlanRow.class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(SHOWN)
                .getResultList());
    }

    /**
     * The hearings of a plan by their time, those without a place last.
     *
     * @param after the turn to go on after; null for the first page
     * @param limit at most so many
     */
    @Needs(Task.PLAN_DOCKET)
    public Page<PlanItem> items(CourtPass pass, String id, Integer after, int limit) {
        return page(row(pass, id).id(), "", List.of(), after, limit);
    }

    /** Those of them that are in one of some states. */
    @Needs(Task.PLAN_DOCKET)
    public Page<PlanItem> items(
            CourtPass pass, String id, Collection<PlanItem.State> states, Integer after, int limit) {
        return page(row(pass, id).id(), " and i.state in :states", states, after, limit);
    }

    /**
     * Sets the next hearings of a plan, in one transaction: after a fault or a lost race none of them is set, and the
     * next call goes on. One whose place is no longer free is refused by its rule, and the others are set.
     *
     * @param most how many at most, 1 to {@link #PIECE}
     * @throws Problem 422 {@code plan-stopped}
     */
    @Needs(Task.PLAN_DOCKET)
    public Plan apply(CourtPass pass, String id, int most) {
        if (most < 1 || most > PIECE) {
            throw Problem.badInput("limit", "problem.limit", PIECE);
        }
        PlanRow row = row(pass, id);
        if (row.state() == Plan.State.STOPPED) {
            throw Problem.unmetRule("plan-stopped");
        }
        if (row.state() != Plan.State.DONE) {
            em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            em.flush();
            List<PlanStep> next = next(row.id(), most);
            if (!next.isEmpty() && act.set(pass, next) > 0) {
                trail.touched("hearings");
            }
            row.come(next.size() < most ? Plan.State.DONE : Plan.State.APPLYING);
            em.flush();
        }
        return read(List.of(row)).get(0);
    }

    /** Stops a plan: what was set stays, the rest is not set. */
    @Needs(Task.PLAN_DOCKET)
    public Plan stop(CourtPass pass, String id) {
        PlanRow row = row(pass, id);
        if (row.state() != Plan.State.DONE) {
            row.come(Plan.State.STOPPED);
            em.flush();
            trail.touched("plan");
        }
        return read(List.of(row)).get(0);
    }

    private PlanRow row(CourtPass pass, String id) {
        return em.createQuery("select p from PlanRow p where p.id = :id and p.courthouse = :house", PlanRow.class)
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private List<PlanStep> next(String plan, int most) {
        return em.createQuery(
                        "select i from PlanStep i where i.plan = :plan and i.state = :state order by i.turn",
                        PlanStep.class)
                .setParameter("plan", plan)
                .setParameter("state", PlanItem.State.PLANNED)
                .setMaxResults(most)
                .getResultList();
    }

    private Page<PlanItem> page(
            String plan, String which, Collection<PlanItem.State> states, Integer after, int limit) {
        TypedQuery<PlanStep> query = em.createQuery(
                        "select i from PlanStep i where i.plan = :plan and i.turn > :after" + which
                                + " order by i.turn",
                        PlanStep.class)
                .setParameter("plan", plan)
                .setParameter("after", after == null ? 0 : after)
                .setMaxResults(limit + 1);
        if (!which.isEmpty()) {
            query.setParameter("states", states);
        }
        List<PlanStep> found = query.getResultList();
        List<PlanStep> shown = found.size() > limit ? found.subList(0, limit) : found;
        Set<String> ids = shown.stream()
                .map(PlanStep::sitting)
                .filter(each -> each != null)
                .collect(Collectors.toSet());
        Map<String, Sitting> held = sittings.sittings(ids);
        List<PlanItem> items =
                shown.stream().map(each -> each.item(held.get(each.sitting()))).toList();
        String next = found.size() > limit ? String.valueOf(items.get(limit - 1).turn()) : null;
        return new Page<>(items, next);
    }

    private List<Plan> read(List<PlanRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Map<PlanItem.State, Integer>> counts = new HashMap<>();
        em.createQuery(
                        "select i.plan, i.state, count(i) from PlanStep i where i.plan in :plans group by i.plan, i.state",
                        Object[].class)
                .setParameter("plans", rows.stream().map(PlanRow::id).toList())
                .getResultList()
                .forEach(line -> counts.computeIfAbsent((String) line[0], any -> new EnumMap<>(PlanItem.State.class))
                        .put((PlanItem.State) line[1], ((Number) line[2]).intValue()));
        return rows.stream()
                .map(row -> plan(row, counts.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private static Plan plan(PlanRow row, Map<PlanItem.State, Integer> count) {
        int total = count.values().stream().mapToInt(Integer::intValue).sum();
        return row.plan(
                total,
                count.getOrDefault(PlanItem.State.SET, 0),
                count.getOrDefault(PlanItem.State.REFUSED, 0),
                count.getOrDefault(PlanItem.State.UNPLACED, 0));
    }
}
