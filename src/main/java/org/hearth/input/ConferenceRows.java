package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** Finds conferences, their rosters, notes and agreed actions. */
@ApplicationScoped
class ConferenceRows {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** The conference before this hearing of this case; empty before the first mark. */
    Optional<HeldConference> find(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select c from HeldConference c where c.hearing = :hearing and c.caseId = :case",
                        HeldConference.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    /** The same, begun where it is not yet. */
    HeldConference begun(OpenCase pass, String hearing) {
        return find(pass, hearing).orElseGet(() -> {
            HeldConference fresh = new HeldConference(pass, hearing, clock.now());
            em.persist(fresh);
            em.flush();
            return fresh;
        });
    }

    /** The marks of a roster by person. */
    Map<String, Seated> seats(HeldConference conference) {
        Map<String, Seated> seats = new HashMap<>();
        em.createQuery("select s from Seated s where s.conference = :id and s.caseId = :case", Seated.class)
                .setParameter("id", conference.id())
                .setParameter("case", conference.caseId())
                .getResultStream()
                .forEach(each -> seats.put(each.person(), each));
        return seats;
    }

    /** This person's own note. */
    Optional<WorkingNote> note(OpenCase pass, HeldConference conference) {
        return em.createQuery(
                        "select n from WorkingNote n where n.conference = :id and n.caseId = :case"
                                + " and n.person = :me",
                        WorkingNote.class)
                .setParameter("id", conference.id())
                .setParameter("case", pass.caseId())
                .setParameter("me", pass.person())
                .getResultStream()
                .findFirst();
    }

    /** What was agreed before this hearing and was not taken back, in the order agreed. */
    List<AgreedAction> actions(OpenCase pass, String hearing) {
        return em
                .createQuery(
                        "select a from KeptAction a where a.hearing = :hearing and a.caseId = :case"
                                + " and a.takenBack is null order by a.agreed, a.id",
                        KeptAction.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(each -> read(pass, each))
                .toList();
    }

    /** The same, and what was agreed before other hearings of the case under these keys. */
    List<AgreedAction> actions(OpenCase pass, String hearing, Collection<String> others) {
        List<String> keys = new ArrayList<>(others);
        keys.add("");
        return em
                .createQuery(
                        "select a from KeptAction a where (a.hearing = :hearing or a.id in :keys) and a.caseId = :case"
                                + " and a.takenBack is null order by a.agreed, a.id",
                        KeptAction.class)
                .setParameter("hearing", hearing)
                .setParameter("keys", keys)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(each -> read(pass, each))
                .toList();
    }

    AgreedAction read(OpenCase pass, KeptAction action) {
        return action.action(seals.open(pass, action.words()).text(), pass.person());
    }

    /** This action of this case that was not taken back. */
    Optional<KeptAction> action(OpenCase pass, String id) {
        return em.createQuery(
                        "select a from KeptAction a where a.id = :id and a.caseId = :case and a.takenBack is null",
                        KeptAction.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    /** How many are there, by hearing; one statement. */
    Map<String, Integer> present(Collection<String> hearings) {
        return counts(
                "select c.hearing, count(s) from Seated s, HeldConference c where s.conference = c.id"
                        + " and s.present = 1 and c.hearing in :hearings group by c.hearing",
                hearings);
    }

    /** How many actions were agreed, by hearing; one statement. */
    Map<String, Integer> agreed(Collection<String> hearings) {
        return counts(
                "select a.hearing, count(a) from KeptAction a where a.takenBack is null and a.hearing in :hearings"
                        + " group by a.hearing",
                hearings);
    }

    private Map<String, Integer> counts(String query, Collection<String> hearings) {
        Map<String, Integer> counts = new HashMap<>();
        if (!hearings.isEmpty()) {
            em.createQuery(query, Object[].class)
                    .setParameter("hearings", hearings)
                    .getResultStream()
                    .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        }
        return counts;
    }

    /** The cases on whose roster this person has a place today; one statement. */
    Set<String> sitting(CourtPass pass, Collection<String> cases) {
        Set<String> sitting = new HashSet<>();
        if (!cases.isEmpty()) {
            em.createQuery(
                            "select s.caseId, s.role, s.basis from Standing s where s.person = :me"
                                    + " and s.caseId in :cases and s.request is null and s.from <= :today"
                                    + " and (s.until is null or s.until >= :today)",
                            Object[].class)
                    .setParameter("me", pass.person())
                    .setParameter("cases", cases)
                    .setParameter("today", clock.today())
                    .getResultStream()
                    .filter(row -> ConferenceRules.sits((Role) row[1], (String) row[2]))
                    .forEach(row -> sitting.add((String) row[0]));
        }
        return sitting;
    }
}
