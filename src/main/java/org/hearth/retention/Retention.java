package org.hearth.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * What is kept only so long: carried out each night in small parts, each a transaction of its own that asks for holds in
 * the statement that destroys. It may be stopped anywhere and goes on where it was.
 */
@Door
public class Retention {
    /** Rows in one transaction. */
    private static final int PART = 500;

    private static final int RUNS = 30;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    RetentionBook book;

    @Inject
    Turns turns;

    @Inject
    Rows rows;

    @Inject
    Destroyer destroyer;

    @Inject
    Certificates certificates;

    @Inject
    AgedOut aged;

    @Inject
    Trail trail;

    /** Every class with what is due of it now, the nights before, the certificates; no content and no name. */
    @Needs(Task.READ_RETENTION)
    public RetentionState state(CourtPass pass) {
        List<RetentionState.Line> lines = new ArrayList<>();
        for (RetentionClass each : book.classes()) {
            lines.add(new RetentionState.Line(each, due(each, false), due(each, true)));
        }
        return new RetentionState(lines, book.ages(), runs(), certificates.all(pass));
    }

    private List<Run> runs() {
        return em
                .createQuery("select r from KeptRun r order by r.at desc", KeptRun.class)
                .setMaxResults(RUNS)
                .getResultList()
                .stream()
                .map(KeptRun::view)
                .toList();
    }

    private long due(RetentionClass kept, boolean held) {
        Sweep sweep = Sweep.of(kept.id());
        if (sweep == null || !kept.isSwept()) {
            return kept.id().equals("sealed-petition")
                    ? dueActs(held)
                    : kept.id().equals("closed-case") ? dueOrders(held) : 0;
        }
        return rows.count(held ? sweep.countHeld() : sweep.count(), sweep.days(kept.dueBefore(clock.today())));
    }

    private long dueActs(boolean held) {
        return due(held).stream().filter(SealingAct.class::isInstance).count();
    }

    private long dueOrders(boolean held) {
        return due(held).stream().filter(DestructionOrder.class::isInstance).count();
    }

    /** The certificate as a PDF. */
    @Needs(Task.READ_RETENTION)
    public byte[] paper(CourtPass pass, String certificate) {
        return certificates.paper(pass, certificate);
    }

    /** The cases whose young people have reached the age at which their record goes by order, by opaque number. */
    @Needs(Task.ORDER_DESTRUCTION)
    public List<String> aged(CourtPass pass) {
        return aged.of(pass, book);
    }

    /**
     * Enters a judicial officer's order to destroy the record of a case from a day on; it is carried out at night.
     *
     * @throws Problem bad input; 422 {@code destroy-open} for a case that is not closed, {@code destroy-ordered} where an
     *     order stands already
     */
    @Needs(Task.ORDER_DESTRUCTION)
    public Destruction order(OpenCase pass, Destruction given) {
        given.check(clock.today());
        turns.take();
        if (!aged.isClosed(pass)) {
            throw Problem.unmetRule("destroy-open");
        }
        if (ordered(pass) != null) {
            throw Problem.unmetRule("destroy-ordered");
        }
        DestructionOrder order = new DestructionOrder(pass, given, clock.now());
        em.persist(order);
        trail.touched("destruction.ordered");
        return order.view();
    }

    /** The order that stands on this case; null where none does. */
    @Needs(Task.ORDER_DESTRUCTION)
    public Destruction ordered(OpenCase pass) {
        return em.createQuery(
                        "select o from DestructionOrder o where o.caseId = :case and o.doneAt is null",
                        DestructionOrder.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .map(DestructionOrder::view)
                .orElse(null);
    }

    /** One part of one class; answers how many rows went. */
    @Needs(Task.RUN_JOB)
    public int sweep(JobPass pass, String id) {
        RetentionClass kept = book.of(id);
        Sweep sweep = Sweep.of(id);
        if (sweep == null || !kept.isSwept()) {
            return 0;
        }
        turns.take();
        List<String> keys = rows.keys(sweep.find(PART), sweep.days(kept.dueBefore(clock.today())));
        int gone = keys.isEmpty() ? 0 : rows.change(sweep.act(Rows.in(keys.size())), keys);
        if (gone > 0) {
            trail.touched("retention." + id, "rows." + gone);
        }
        return gone;
    }

    /** One sealed petition, file or closed case whose day has come and that nothing holds; answers whether there was one. */
    @Needs(Task.RUN_JOB)
    public boolean destroyNext(JobPass pass) {
        Gate gate = turns.take();
        for (Object each : due(null)) {
            if (each instanceof SealingAct act && !turns.isHeld(act.caseId())) {
                act.destroy(clock.now());
                turns.write(
                        gate, act.isWhole() ? Act.DESTROY_CASE : Act.DESTROY, act.id(), act.caseId(), act.petition());
                em.flush();
                destroyer.sealed(act);
                return true;
            }
            if (each instanceof DestructionOrder order && !turns.isHeld(order.caseId())) {
                order.done(clock.now());
                turns.write(gate, Act.DESTROY_CASE, order.id(), order.caseId(), null);
                em.flush();
                destroyer.whole(order);
                return true;
            }
        }
        return false;
    }

    /** Orders whose day has come; of those held, of all of them where {@code held} is null or false. */
    private List<Object> due(Boolean held) {
        List<Object> due = new ArrayList<>();
        if (book.of("sealed-petition").action() == RetentionClass.Action.DESTROY) {
            due.addAll(em.createQuery(
                            "select a from SealingAct a where a.destroy <= :today and a.destroyedAt is null"
                                    + " and a.unsealedAt is null order by a.destroy, a.id",
                            SealingAct.class)
                    .setParameter("today", clock.today())
                    .getResultList());
        }
        if (book.of("closed-case").action() == RetentionClass.Action.ORDER) {
            due.addAll(em.createQuery(
                            "select o from DestructionOrder o where o.due <= :today and o.doneAt is null"
                                    + " order by o.due, o.id",
                            DestructionOrder.class)
                    .setParameter("today", clock.today())
                    .getResultList());
        }
        return Boolean.TRUE.equals(held)
                ? due.stream().filter(each -> turns.isHeld(caseOf(each))).toList()
                : due;
    }

    private static String caseOf(Object order) {
        return order instanceof SealingAct act ? act.caseId() : ((DestructionOrder) order).caseId();
    }

    /** Notes what a night has done. */
    @Needs(Task.RUN_JOB)
    public void note(JobPass pass, Map<String, Integer> gone, long took) {
        em.persist(new KeptRun(clock.now(), took, gone));
    }
}
