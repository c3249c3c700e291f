package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/** The rows of this room, each question in one statement. */
@ApplicationScoped
class NoticeRows {
    private static final String STANDS = " and exists (select s.id from Standing s where s.caseId = h.caseId"
            + " and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";
    private static final String COUNTED = "select h.id, o.kind, o.state, h.ward from OwedNotice o, NoticedHearing h"
            + " where h.id = o.hearing and h.courthouse = :house and h.id in :hearings"
            + " and o.state <> org.hearth.notice.ServiceState.WITHDRAWN";
    private static final String TOGETHER = "select o from OwedNotice o, NoticedHearing h where h.id = o.hearing"
            + " and o.sibling = :case and o.state = org.hearth.notice.ServiceState.OWED"
            + " and h.day = :day and h.courthouse = :house";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    /** Has everybody else who changes the notices of this case's hearings wait for the end of this transaction. */
    void hold(OpenCase pass) {
        em.createQuery("update NoticedHearing h set h.dropped = h.dropped where h.caseId = :case")
                .setParameter("case", pass.caseId())
                .executeUpdate();
    }

    Optional<NoticedHearing> hearing(OpenCase pass, String id) {
        return em.createQuery(
                        "select h from NoticedHearing h where h.id = :id and h.caseId = :case", NoticedHearing.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    /** The hearings of those cases, by case, earliest first. */
    Map<String, List<NoticedHearing>> hearings(Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select h from NoticedHearing h where h.caseId in :cases order by h.day", NoticedHearing.class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.groupingBy(NoticedHearing::caseId));
    }

    /** The notices of those hearings, by hearing, in the order they came to be owed; withdrawn ones too. */
    Map<String, List<OwedNotice>> notices(OpenCase pass, Collection<String> hearings) {
        if (hearings.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select o from OwedNotice o where o.caseId = :case and o.hearing in :hearings"
                                + " order by o.owedAt, o.id",
                        OwedNotice.class)
                .setParameter("case", pass.caseId())
                .setParameter("hearings", hearings)
                .getResultStream()
                .collect(Collectors.groupingBy(OwedNotice::hearing));
    }

    /** The entries of a hearing's notices, by notice, newest first. */
    Map<String, List<KeptEntry>> entries(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select s from KeptEntry s where s.caseId = :case and s.hearing = :hearing"
                                + " order by s.number desc",
                        KeptEntry.class)
                .setParameter("case", pass.caseId())
                .setParameter("hearing", hearing)
                .getResultStream()
                .collect(Collectors.groupingBy(KeptEntry::owed));
    }

    /** The parties of the case, those of the past too, as they were entered. */
    List<KnownParty> parties(OpenCase pass) {
        return em.createQuery(
                        "select p from KnownParty p where p.caseId = :case order by p.notedAt, p.id", KnownParty.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    KnownParty party(OpenCase pass, String id) {
        return em.createQuery("select p from KnownParty p where p.id = :id and p.caseId = :case", KnownParty.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The notices still owed to this case's youth as a sibling, of hearings on that day in that courthouse. */
    List<OwedNotice> toSibling(OpenCase pass, LocalDate day) {
        return em.createQuery(TOGETHER, OwedNotice.class)
                .setParameter("case", pass.caseId())
                .setParameter("day", day)
                .setParameter("house", pass.courthouse())
                .getResultList();
    }

    /** The same for one hearing of the pass's own case. */
    Optional<ServiceCount> count(OpenCase pass, String hearing) {
        List<Object[]> rows = em.createQuery(COUNTED + " and h.caseId = :case order by o.owedAt, o.id", Object[].class)
                .setParameter("house", pass.courthouse())
                .setParameter("hearings", Set.of(hearing))
                .setParameter("case", pass.caseId())
                .getResultList();
        List<ServiceCount.One> known = rows.stream()
                .filter(row -> pass.role() != Role.PROSECUTOR || Boolean.TRUE.equals(row[3]))
                .map(row -> new ServiceCount.One((PartyKind) row[1], (ServiceState) row[2]))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(ServiceCount.of(known, Words.ENGLISH));
    }

    /** How far the notices of those hearings have come, as far as this reader may know of them; one statement. */
    Map<String, ServiceCount> counts(CourtPass pass, Collection<String> hearings) {
        if (hearings.isEmpty()) {
            return Map.of();
        }
        boolean staff = pass.role().isCourtStaff();
        boolean wardsOnly = pass.role() == Role.PROSECUTOR;
        TypedQuery<Object[]> query = em.createQuery(
                        COUNTED + (staff ? "" : STANDS) + " order by o.owedAt, o.id", Object[].class)
                .setParameter("house", pass.courthouse())
                .setParameter("hearings", Set.copyOf(hearings));
        if (!staff) {
            query.setParameter("person", pass.person()).setParameter("today", clock.today());
        }
        Map<String, List<ServiceCount.One>> found = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            if (!wardsOnly || Boolean.TRUE.equals(row[3])) {
                found.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                        .add(new ServiceCount.One((PartyKind) row[1], (ServiceState) row[2]));
            }
        }
        Map<String, ServiceCount> counts = new LinkedHashMap<>();
        found.forEach((id, notices) -> counts.put(id, ServiceCount.of(notices, Words.ENGLISH)));
        return counts;
    }
}
