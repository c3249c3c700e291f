package org.hearth.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.terms.Problem;

/** Which other cases of the courthouse a case is tied to; each tie holds both ways. */
@ApplicationScoped
class CasePairs {
    @Inject
    EntityManager em;

    Set<String> apart(OpenCase pass) {
        return others(pass, "KeptApart");
    }

    Set<String> siblings(OpenCase pass) {
        return others(pass, "Sibling");
    }

    /** Refuses a case that is not another one of this courthouse as not found. */
    void inHouse(OpenCase pass, String otherCase) {
        long there = em.createQuery(
                        "select count(c) from CaseFile c where c.id = :other and c.courthouse = :house", Long.class)
                .setParameter("other", otherCase)
                .setParameter("house", pass.courthouse())
                .getSingleResult();
        if (there == 0 || pass.caseId().equals(otherCase)) {
            throw Problem.notFound();
        }
    }

    private Set<String> others(OpenCase pass, String tie) {
        Set<String> others = new HashSet<>();
        em.createQuery(
                        "select k.caseId, k.other from " + tie + " k where k.caseId = :case or k.other = :case",
                        Object[].class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .forEach(pair -> others.add((String) (pair[0].equals(pass.caseId()) ? pair[1] : pair[0])));
        return others;
    }
}
