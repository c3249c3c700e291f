package org.hearth.post;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** How much stands in the outbox; counts alone. */
@Door
public class Backlog {
    @Inject
    EntityManager em;

    /** How many messages are in one of those states; one statement. */
    @Needs(Task.RUN_JOB)
    public long count(JobPass pass, Set<State> states) {
        return em.createQuery("select count(m) from Message m where m.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
