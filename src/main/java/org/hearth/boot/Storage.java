package org.hearth.boot;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the rooms their entity manager; it joins the transaction that a door has begun. */
@Dependent
class Storage {
    @Produces
    @PersistenceContext(unitName = "hearth")
    private EntityManager entityManager;
}
