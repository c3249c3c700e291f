package org.hearth.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;

/** How lists of cases are read: filtered and paged by standing in the database, in a fixed number of statements. */
@ApplicationScoped
class CaseList {
    private static final String STANDS = "exists (select s.id from Standing s where s.caseId = c.id"
            + " and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    Page<CaseRow> page(CourtPass pass, CaseFilter filter, String after, int limit) {
        String which = (filter.jurisdiction() == null ? "" : " and c.jurisdiction = :jurisdiction")
                + (filter.custody() == null ? "" : " and c.custody = :custody");
        TypedQuery<CaseFile> query = query(pass, "c.id > :after" + which)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit + 1);
        if (filter.jurisdiction() != null) {
            query.setParameter("jurisdiction", filter.jurisdiction());
        }
        if (filter.custody() != null) {
            query.setParameter("custody", filter.custody());
        }
        List<CaseFile> found = query.getResultList();
        boolean more = found.size() > limit;
        List<CaseFile> shown = more ? found.subList(0, limit) : found;
        return new Page<>(rows(pass, shown), more ? shown.get(limit - 1).id() : null);
    }

    Map<String, String> labels(CourtPass pass, Collection<String> caseIds) {
        Map<String, String> labels = new HashMap<>();
        if (!caseIds.isEmpty()) {
            query(pass, "c.id in :ids")
                    .setParameter("ids", caseIds)
                    .getResultList()
                    .forEach(each -> labels.put(
                            each.id(), seals.open(pass, each.id(), each.name()).text()));
        }
        return labels;
    }

    private TypedQuery<CaseFile> query(CourtPass pass, String condition) {
        boolean staff = pass.role().isCourtStaff();
        TypedQuery<CaseFile> query = em.createQuery(
                "select c from CaseFile c where c.courthouse = :house and " + condition
                        + (staff ? "" : " and " + STANDS) + " order by c.id",
                CaseFile.class);
        query.setParameter("house", pass.courthouse());
        if (!staff) {
            query.setParameter("person", pass.person()).setParameter("today", clock.today());
        }
        return query;
    }

    private List<CaseRow> rows(CourtPass pass, List<CaseFile> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<String> ids = shown.stream().map(CaseFile::id).toList();
        Map<String, List<Petition>> petitions = petitions(ids);
        Map<String, Map<Milestone, LocalDate>> milestones = milestones(ids);
        return shown.stream()
                .map(each -> new CaseRow(
                        each.id(),
                        seals.open(pass, each.id(), each.name()).text(),
                        each.jurisdiction(),
                        each.custody(),
                        each.leadCourt(),
                        PartOfFile.milestones(pass, each.jurisdiction(), milestones.getOrDefault(each.id(), Map.of())),
                        PartOfFile.petitions(pass, petitions.getOrDefault(each.id(), List.of())),
                        each.version()))
                .toList();
    }

    private Map<String, List<Petition>> petitions(List<String> ids) {
        Map<String, List<Petition>> petitions = new HashMap<>();
        em.createQuery(
                        "select p from FiledPetition p where p.caseId in :ids order by p.filed, p.id",
                        FiledPetition.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(each -> petitions
                        .computeIfAbsent(each.caseId(), any -> new ArrayList<>())
                        .add(each.petition()));
        return petitions;
    }

    private Map<String, Map<Milestone, LocalDate>> milestones(List<String> ids) {
        Map<String, Map<Milestone, LocalDate>> newest = new HashMap<>();
        em.createQuery("select m from NotedMilestone m where m.caseId in :ids order by m.turn", NotedMilestone.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(each -> newest.computeIfAbsent(each.caseId(), any -> new EnumMap<>(Milestone.class))
                        .put(each.kind(), each.day()));
        return newest;
    }
}
