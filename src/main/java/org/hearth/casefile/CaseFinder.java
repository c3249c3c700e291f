package org.hearth.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;

/** The courthouse's young people as a day's list and a clerk's quick search need them. */
@Door
public class CaseFinder {
    private static final String STANDS = " and exists (select s.id from Standing s where s.caseId = c.id"
            + " and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";

    /**
     * A case that was found.
     *
     * @param number Hearth's key
     * @param label the name the youth asked for
     */
    public record Found(String number, String label) {}

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    NameIndex index;

    /**
     * Cases by the beginning of a word of the chosen name, or of the number. Names are sealed, so they are looked for in
     * memory, and what is found is read and opened anew; two statements while no case has changed.
     *
     * @param part at least one letter of a name, or three of a number; blank finds nothing
     * @param limit at most so many, by name
     */
    @Needs(Task.SET_HEARING)
    public List<Found> named(CourtPass pass, String part, int limit) {
        String wanted = part == null ? "" : part.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> ids = index.find(pass, wanted, limit);
        return ids.isEmpty() ? List.of() : read(pass, ids, wanted);
    }

    private List<Found> read(CourtPass pass, List<String> ids, String wanted) {
        return em.createQuery("select c from CaseFile c where c.courthouse = :house and c.id in :ids", CaseFile.class)
                .setParameter("house", pass.courthouse())
                .setParameter("ids", ids)
                .getResultStream()
                .map(each -> new Found(
                        each.id(), seals.open(pass, each.id(), each.name()).text()))
                .filter(each -> NameIndex.fits(each.number(), each.label(), wanted))
                .sorted(Comparator.comparing(Found::label, Comparator.nullsLast(String::compareToIgnoreCase)))
                .toList();
    }

    /** Those cases' chosen names and whom they are kept apart from, as this reader may see it; one statement. */
    @Needs(Task.LIST_CASES)
    public Map<String, CaseFace> faces(CourtPass pass, Collection<String> caseIds) {
        Map<String, CaseFace> faces = new HashMap<>();
        if (caseIds.isEmpty()) {
            return faces;
        }
        Map<String, Set<String>> apart = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (Object[] row : query(pass).setParameter("ids", caseIds).getResultList()) {
            CaseFile file = (CaseFile) row[0];
            labels.computeIfAbsent(
                    file.id(), id -> seals.open(pass, id, file.name()).text());
            if (pass.may(Task.ADVISE_SLOTS) && row[1] != null) {
                Set<String> others = apart.computeIfAbsent(file.id(), any -> new HashSet<>());
                others.add((String) (row[1].equals(file.id()) ? row[2] : row[1]));
            }
        }
        labels.keySet().forEach(id -> faces.put(id, new CaseFace(labels.get(id), apart.getOrDefault(id, Set.of()))));
        return faces;
    }

    /** What the hearings of those cases need to be arranged, by case; one statement, foreign cases left out. */
    @Needs(Task.SET_HEARING)
    public Map<String, CaseNeeds> needs(CourtPass pass, Collection<String> caseIds) {
        Map<String, CaseNeeds> needs = new HashMap<>();
        if (!caseIds.isEmpty()) {
            em.createQuery("select c from CaseFile c where c.courthouse = :house and c.id in :ids", CaseFile.class)
                    .setParameter("house", pass.courthouse())
                    .setParameter("ids", caseIds)
                    .getResultStream()
                    .forEach(each -> needs.put(
                            each.id(),
                            new CaseNeeds(
                                    each.custody(),
                                    each.language(),
                                    each.wish() == null
                                            ? null
                                            : seals.open(pass, each.id(), each.wish())
                                                    .text())));
        }
        return needs;
    }

    private TypedQuery<Object[]> query(CourtPass pass) {
        boolean staff = pass.role().isCourtStaff();
        TypedQuery<Object[]> query = em.createQuery(
                        "select c, k.caseId, k.other from CaseFile c"
                                + " left join KeptApart k on k.caseId = c.id or k.other = c.id"
                                + " where c.courthouse = :house and c.id in :ids" + (staff ? "" : STANDS),
                        Object[].class)
                .setParameter("house", pass.courthouse());
        return staff ? query : query.setParameter("person", pass.person()).setParameter("today", clock.today());
    }

    /** The petitions of this case that wait for their finding, also for a reader who has no right to the petitions. */
    @Needs(Task.READ_CASE)
    public Set<String> unproven(OpenCase pass) {
        Set<String> unproven = new HashSet<>();
        em.createQuery(
                        "select p from FiledPetition p where p.caseId = :case and p.sustained is null",
                        FiledPetition.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .filter(each -> each.petition().beforeFinding())
                .forEach(each -> unproven.add(each.id()));
        return unproven;
    }

    /** The petitions of those cases that wait for their finding (In re Gladys R.), by case; one statement. */
    @Needs(Task.LIST_CASES)
    public Map<String, Set<String>> unproven(CourtPass pass, Collection<String> caseIds) {
        Map<String, Set<String>> unproven = new HashMap<>();
        if (!caseIds.isEmpty()) {
            em.createQuery(
                            "select p from FiledPetition p, CaseFile c where p.caseId = c.id and c.courthouse = :house"
                                    + " and c.id in :ids and p.sustained is null",
                            FiledPetition.class)
                    .setParameter("house", pass.courthouse())
                    .setParameter("ids", caseIds)
                    .getResultStream()
                    .filter(each -> each.petition().beforeFinding())
                    .forEach(each -> unproven.computeIfAbsent(each.caseId(), any -> new HashSet<>())
                            .add(each.id()));
        }
        return unproven;
    }
}
