package org.hearth.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** What of the county's files is still on its way; counts alone, each by one statement. */
@Door
public class ImportBacklog {
    @Inject
    EntityManager em;

    /** How many imports are being written, or were left by a server that died. */
    @Needs(Task.RUN_JOB)
    public long going(JobPass pass) {
        return em.createQuery("select count(r) from ImportRun r where r.state = :writing", Long.class)
                .setParameter("writing", ImportRun.State.WRITING)
                .getSingleResult();
    }

    /** How many rows of the nightly files wait to be corrected or set aside. */
    @Needs(Task.RUN_JOB)
    public long quarantined(JobPass pass) {
        return em.createQuery("select count(q) from QuarantinedRow q where q.state = :waiting", Long.class)
                .setParameter("waiting", QuarantinedRow.State.WAITING)
                .getSingleResult();
    }
}
