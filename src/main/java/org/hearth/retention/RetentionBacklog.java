package org.hearth.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;

/** How much the night's timer has before it; a count alone. */
@Door
public class RetentionBacklog {
    private static final String FREE =
            " and not exists (select h.id from LegalHold h where h.caseId = t.caseId and h.liftedAt is null)";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    RetentionBook book;

    @Inject
    Rows rows;

    /** Rows, sealed petitions and cases whose day has come and that nothing holds; one statement a class. */
    @Needs(Task.RUN_JOB)
    public long due(JobPass pass) {
        return book.classes().stream().mapToLong(this::due).sum();
    }

    private long due(RetentionClass kept) {
        return switch (kept.id()) {
            case "sealed-petition" ->
                kept.action() == RetentionClass.Action.DESTROY
                        ? orders(
                                "SealingAct t where t.destroy <= :today and t.destroyedAt is null and t.unsealedAt is null")
                        : 0;
            case "closed-case" ->
                kept.action() == RetentionClass.Action.ORDER
                        ? orders("DestructionOrder t where t.due <= :today and t.doneAt is null")
                        : 0;
            default -> rows(kept);
        };
    }

    private long orders(String due) {
        return em.createQuery("select count(t) from " + due + FREE, Long.class)
                .setParameter("today", clock.today())
                .getSingleResult();
    }

    private long rows(RetentionClass kept) {
        Sweep sweep = Sweep.of(kept.id());
        return sweep == null || !kept.isSwept()
                ? 0
                : rows.count(sweep.countFree(), sweep.days(kept.dueBefore(clock.today())));
    }
}
