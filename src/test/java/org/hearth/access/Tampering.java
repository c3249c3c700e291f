package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Somebody with the database in hand, and nothing else. */
@ApplicationScoped
public class Tampering {
    @Inject
    EntityManager em;

    @Transactional
    public void run(String... statements) {
        for (String each : statements) {
            em.createNativeQuery(each).executeUpdate();
        }
    }

    @Transactional
    public List<?> ask(String query) {
        return em.createNativeQuery(query).getResultList();
    }

    /** What sealing does to the case's key. */
    @Transactional
    public void destroyKey(String caseId) {
        em.find(StoodCase.class, caseId).destroyAuditKey();
    }

    /** Links every line anew after one was changed, as somebody would who has no key. */
    @Transactional
    public void linkAnew() {
        String previous = "";
        long number = 0;
        for (Object row : em.createNativeQuery(
                        "select id, mac from access_audit where chain_no is not null order by chain_no")
                .getResultList()) {
            Object[] line = (Object[]) row;
            previous = ChainRule.link(++number, previous, (String) line[1]);
            em.createNativeQuery("update access_audit set chain_no = ?1, chain_link = ?2 where id = ?3")
                    .setParameter(1, number)
                    .setParameter(2, previous)
                    .setParameter(3, line[0])
                    .executeUpdate();
        }
        em.createNativeQuery("update access_chain set last_no = ?1, last_link = ?2")
                .setParameter(1, number)
                .setParameter(2, previous)
                .executeUpdate();
    }
}
