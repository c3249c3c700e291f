package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Begins sign-ins, however somebody has shown who they are. */
@ApplicationScoped
class Entrance {
    @Inject
    EntityManager em;

    SignedIn begin(Account account, SessionKind kind, Proof proof, Instant now) {
        String token = Tokens.fresh();
        Session session = new Session(Tokens.hash(token), account, kind, now);
        em.persist(session);
        em.flush();
        Person person = em.find(Person.class, account.person());
        return new SignedIn(token, session.expires(), new Caller(person, account, session));
    }
}
