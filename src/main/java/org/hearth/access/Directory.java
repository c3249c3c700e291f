package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Finds the people whom the court's templates name by what they sign in with. */
@ApplicationScoped
public class Directory {
    @Inject
    EntityManager em;

    /** The person's key; empty where nobody of that courthouse signs in so. */
    public Optional<String> person(String courthouse, String user) {
        return em.createQuery(
                        "select p.id from Account a, Person p where a.user = :user and a.active = true"
                                + " and p.id = a.person and p.courthouse = :house",
                        String.class)
                .setParameter("user", user)
                .setParameter("house", courthouse)
                .getResultStream()
                .findFirst();
    }
}
