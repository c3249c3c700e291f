package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What sealing means for access: who is out, whose lines of the audit are not shown, whose key is destroyed. */
@Door
public class FileSeals {
    private static final Set<Task> AGAIN =
            EnumSet.of(Task.SEAL_PETITION, Task.CHANGE_CASE, Task.READ_CASE, Task.READ_ORDERS, Task.READ_DOCKET);

    @Inject
    EntityManager em;

    @Inject
    Rights rights;

    @Inject
    StandingEnds ends;

    @Inject
    Trail trail;

    /**
     * Seals the whole file: everyone is out but the young person and their attorney, and the key by which the audit names
     * the case is destroyed; the chain of the audit still verifies.
     */
    @Needs(Task.SEAL_PETITION)
    public void close(OpenCase pass, LocalDate day) {
        StoodCase stood = ends.stood(pass);
        stood.seal(day);
        stood.destroyAuditKey();
        ends.happened(pass, EndEvent.SEALED, day);
        trail.touched("file.sealed");
    }

    /** Lines of the audit about these keys are shown on no page from now on. */
    @Needs(Task.SEAL_PETITION)
    public void hideLines(OpenCase pass, String seal, Collection<String> keys) {
        List<String> own = keys.stream()
                .filter(each -> each.startsWith(pass.caseId() + "-"))
                .toList();
        trail.names(pass.caseId(), own).forEach(each -> em.persist(new UnreadSubject(each, pass.caseId(), seal)));
    }

    /** Lines of the audit that a sealing hid are shown again. */
    @Needs(Task.UNSEAL)
    public void showLines(CourtPass pass, String seal) {
        show(seal);
    }

    /** The same for a timer that does an unsealing again after a restore. */
    @Needs(Task.RUN_JOB)
    public void showLinesAgain(JobPass pass, String seal) {
        show(seal);
    }

    private void show(String seal) {
        em.createQuery("delete from UnreadSubject u where u.seal = :seal")
                .setParameter("seal", seal)
                .executeUpdate();
    }

    /**
     * A case for a timer that seals it again after a restore, as the court's desk, for that alone.
     *
     * @throws Problem not found where there is no such case
     */
    @Needs(Task.RUN_JOB)
    public OpenCase again(JobPass pass, String caseId) {
        StoodCase stood = em.createQuery("select c from StoodCase c where c.id = :case", StoodCase.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        Footing desk = new Footing(Role.CLERK, true, false, OrderedRights.plain(rights), stood.key());
        return new OpenCase(pass, AGAIN, caseId, stood.courthouse(), desk);
    }
}
