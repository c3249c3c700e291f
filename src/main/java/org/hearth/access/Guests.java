package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Caregivers, parents and youths who have no account and speak by link. */
@Door
public class Guests {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    StandingEnds ends;

    @Inject
    Trail trail;

    /**
     * Puts somebody without an account on the team; answers the person's key.
     *
     * @throws Problem not allowed: a youth is brought by the youth's attorney alone; 422 {@code parent-after-majority} for a
     *     parent of a young person of age
     */
    @Needs(Task.ADD_VOICE)
    public String welcome(OpenCase pass, NewGuest given) {
        if (!LinkRules.mayBring(pass.role(), given.role())) {
            throw Problem.notAllowed();
        }
        Person person = new Person(given, pass.courthouse());
        em.persist(person);
        em.persist(ends.begun(
                pass, new NewStanding(person.id(), given.role(), given.basis().strip(), null, clock.today(), null)));
        em.flush();
        trail.touched("team." + given.role());
        return person.id();
    }
}
