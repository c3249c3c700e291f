package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How far the audit's chain is behind its lines. */
@Door
public class AuditBacklog {
    @Inject
    EntityManager em;

    /** How many committed lines are not linked yet; seconds after a busy moment it is none. */
    @Needs(Task.RUN_JOB)
    public long unlinked(JobPass pass) {
        return em.createQuery("select count(a) from AuditEntry a where a.chainNo is null", Long.class)
                .getSingleResult();
    }
}
