package org.hearth.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** The files of a courthouse by the hundred, without a name or a word of a youth: what its calendar is planned from. */
@Door
public class CaseRolls {
    @Inject
    EntityManager em;

    /**
     * What stands at the head of each case, without names and wishes; three statements.
     *
     * @param caseIds only these; null for all of the courthouse
     */
    @Needs(Task.PLAN_DOCKET)
    public List<CaseHeader> headers(CourtPass pass, Collection<String> caseIds) {
        return read(pass, caseIds);
    }

    /** The same for a file that goes out. */
    @Needs(Task.EXCHANGE_CASES)
    public List<CaseHeader> toExport(CourtPass pass, Collection<String> caseIds) {
        return read(pass, caseIds);
    }

    private List<CaseHeader> read(CourtPass pass, Collection<String> caseIds) {
        if (caseIds != null && caseIds.isEmpty()) {
            return List.of();
        }
        Map<String, List<Petition>> petitions = new HashMap<>();
        query(pass, "FiledPetition", "x.caseId", "order by x.filed, x.id", FiledPetition.class, caseIds)
                .getResultList()
                .forEach(each -> petitions
                        .computeIfAbsent(each.caseId(), any -> new ArrayList<>())
                        .add(each.petition()));
        Map<String, Map<Milestone, NotedMilestone>> milestones = new HashMap<>();
        query(pass, "NotedMilestone", "x.caseId", "order by x.turn", NotedMilestone.class, caseIds)
                .getResultList()
                .forEach(each -> milestones
                        .computeIfAbsent(each.caseId(), any -> new EnumMap<>(Milestone.class))
                        .put(each.kind(), each));
        return query(pass, "CaseFile", "x.id", "order by x.id", CaseFile.class, caseIds).getResultList().stream()
                .map(each -> header(pass, each, petitions, milestones))
                .toList();
    }

    private <T> TypedQuery<T> query(
            CourtPass pass, String entity, String key, String order, Class<T> type, Collection<String> caseIds) {
        TypedQuery<T> query = em.createQuery(
                        "select x from " + entity + " x, StoodCase c where c.id = " + key + " and c.courthouse = :house"
                                + (caseIds == null ? " " : " and c.id in :cases ") + order,
                        type)
                .setParameter("house", pass.courthouse());
        return caseIds == null ? query : query.setParameter("cases", caseIds);
    }

    private static CaseHeader header(
            CourtPass pass,
            CaseFile file,
            Map<String, List<Petition>> petitions,
            Map<String, Map<Milestone, NotedMilestone>> milestones) {
        Map<Milestone, NotedMilestone> noted =
                PartOfFile.milestones(pass, file.jurisdiction(), milestones.getOrDefault(file.id(), Map.of()));
        return new CaseHeader(
                file.id(),
                null,
                null,
                file.jurisdiction(),
                file.custody(),
                file.leadCourt(),
                CaseFiles.days(noted),
                CaseFiles.moments(noted),
                PartOfFile.petitions(pass, petitions.getOrDefault(file.id(), List.of())),
                file.language(),
                file.schoolFrom(),
                file.schoolTo(),
                null,
                null,
                file.version());
    }

    /** The cases that are kept apart from each, by case, those that have none left out; one statement. */
    @Needs(Task.PLAN_DOCKET)
    public Map<String, Set<String>> apart(CourtPass pass) {
        Map<String, Set<String>> apart = new HashMap<>();
        em.createQuery(
                        "select k.caseId, k.other from KeptApart k, StoodCase c"
                                + " where c.id = k.caseId and c.courthouse = :house",
                        Object[].class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .forEach(pair -> {
                    put(apart, (String) pair[0], (String) pair[1]);
                    put(apart, (String) pair[1], (String) pair[0]);
                });
        return apart;
    }

    private static void put(Map<String, Set<String>> map, String one, String other) {
        map.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    }
}
