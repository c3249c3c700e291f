package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** The glass before the accounts of this court while people sign in by the county: few may break it, and it is heard. */
@ApplicationScoped
class Glass {
    /** How the audit says that somebody signed in by password all the same. */
    static final String BROKEN = "break-glass";

    @Inject
    EntityManager em;

    @Inject
    IdentityProvider provider;

    @Inject
    Trail trail;

    /**
     * Lets an account in whose password was right: a steward's, and those that a steward keeps for that day.
     *
     * @throws Problem not allowed, {@code county-only}, for every other one
     */
    void admit(Account account, Instant now) {
        if (!provider.guards()) {
            return;
        }
        Person person = em.find(Person.class, account.person());
        if (!account.isBreakGlass() && person.role() != Role.STEWARD) {
            trail.notEntered(person.id(), person.role(), "county-only");
            throw Problem.of(Problem.Kind.NOT_ALLOWED, "county-only");
        }
        em.persist(new BreakGlass(person.id(), now));
        trail.entered(person.id(), person.role(), BROKEN);
    }
}
