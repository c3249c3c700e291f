package org.hearth.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.terms.Problem;

/** The rows of one case, fetched as this case's and no other's. */
@ApplicationScoped
class CasePapers {
    @Inject
    EntityManager em;

    CaseFile file(OpenCase pass) {
        return em.createQuery("select c from CaseFile c where c.id = :case", CaseFile.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    List<FiledPetition> petitions(OpenCase pass) {
        return em.createQuery(
                        "select p from FiledPetition p where p.caseId = :case order by p.filed, p.id",
                        FiledPetition.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    List<NotedMilestone> noted(OpenCase pass) {
        return em.createQuery(
                        "select m from NotedMilestone m where m.caseId = :case order by m.turn", NotedMilestone.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    /** The newest note of each event. */
    Map<Milestone, NotedMilestone> newest(OpenCase pass) {
        Map<Milestone, NotedMilestone> newest = new EnumMap<>(Milestone.class);
        noted(pass).forEach(each -> newest.put(each.kind(), each));
        return newest;
    }
}
