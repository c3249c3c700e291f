package org.hearth.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.Problem;

/** When a young person would rather come to court; their words about it stand with the case. */
@Door
public class Wishes {
    @Inject
    EntityManager em;

    @Inject
    CasePapers papers;

    @Inject
    Trail trail;

    /** The half of the day; null where any is as good, or nobody has asked. */
    @Needs(Task.ADVISE_SLOTS)
    public DayPart part(OpenCase pass) {
        return papers.file(pass).wishedPart();
    }

    /**
     * Notes the half of the day.
     *
     * @param part null where any is as good
     * @param version the case's that was read; another one answers a lost race
     */
    @Needs(Task.SET_HEARING)
    public void wish(OpenCase pass, DayPart part, long version) {
        CaseFile file = papers.file(pass);
        if (file.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        file.wishForPart(part);
        em.flush();
        trail.touched("wish");
    }
}
