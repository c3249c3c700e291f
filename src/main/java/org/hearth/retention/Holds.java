package org.hearth.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Legal holds: while one stands nothing of the case is destroyed, whatever is due. It hides nothing and opens nothing. */
@Door
public class Holds {
    private static final int LONGEST = 500;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Turns turns;

    @Inject
    CaseFiles files;

    @Inject
    Trail trail;

    /**
     * Places a hold from today.
     *
     * @param petition the petition it was asked for; null for the case. It holds the case either way, because rows of a
     *     case do not stay apart when one of them is evidence
     * @param reason 1 to 500 characters
     * @throws Problem not found for a petition that is not on the case; bad input
     */
    @Needs(Task.HOLD_RECORDS)
    public Hold place(OpenCase pass, String petition, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Problem.badInput("reason", "problem.hold-reason", LONGEST);
        }
        if (petition != null) {
            files.header(pass).petition(petition).orElseThrow(Problem::notFound);
        }
        Gate gate = turns.take();
        LocalDate today = clock.today();
        LegalHold hold = new LegalHold(
                pass, petition, today, seals.seal(pass, pass.caseId(), ContentKind.ORDERS, why), clock.now());
        em.persist(hold);
        turns.write(gate, Act.HOLD, hold.id(), pass.caseId(), petition);
        trail.touched("hold");
        em.flush();
        return hold.view(why);
    }

    /** Lifts a hold; what is due goes in the next night. */
    @Needs(Task.HOLD_RECORDS)
    public Hold lift(OpenCase pass, String id, long version) {
        Gate gate = turns.take();
        LegalHold hold = em.createQuery(
                        "select h from LegalHold h where h.id = :id and h.caseId = :case and h.liftedAt is null",
                        LegalHold.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (hold.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        hold.lift(pass, clock.now());
        turns.write(gate, Act.LIFT, hold.id(), pass.caseId(), hold.petition());
        trail.touched("hold.lifted");
        em.flush();
        return hold.view(reason(pass, hold));
    }

    /** The holds that stand on this case, the newest first. One for a petition that was sealed since names nothing. */
    @Needs(Task.HOLD_RECORDS)
    public List<Hold> of(OpenCase pass) {
        List<String> sealed = em.createQuery(
                        "select a.petition from SealingAct a where a.caseId = :case and a.petition is not null"
                                + " and a.unsealedAt is null",
                        String.class)
                .setParameter("case", pass.caseId())
                .getResultList();
        return em
                .createQuery(
                        "select h from LegalHold h where h.caseId = :case and h.liftedAt is null"
                                + " order by h.placedAt desc, h.id",
                        LegalHold.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(each -> view(pass, each, sealed))
                .toList();
    }

    private Hold view(OpenCase pass, LegalHold hold, List<String> sealed) {
        Hold view = hold.view(reason(pass, hold));
        return sealed.contains(hold.petition()) ? view.alone() : view;
    }

    /** The holds that stand in the courthouse, each by its own key: neither case nor reason. */
    @Needs(Task.READ_RETENTION)
    public List<Hold> standing(CourtPass pass) {
        return em
                .createQuery(
                        "select h from LegalHold h where h.courthouse = :house and h.liftedAt is null"
                                + " order by h.placedAt desc, h.id",
                        LegalHold.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(each -> each.view(null).alone())
                .toList();
    }

    private String reason(OpenCase pass, LegalHold hold) {
        return hold.reason() == null ? null : seals.open(pass, hold.reason()).text();
    }
}
