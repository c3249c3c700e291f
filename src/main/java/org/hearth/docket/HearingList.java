package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** The hearings as they are kept and read, each question in one statement. */
@ApplicationScoped
class HearingList {
    private static final String STANDS = " and exists (select s.id from Standing s where s.caseId = h.caseId"
            + " and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";
    private static final String ON = " and " + SetHearing.STANDS;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    HearingTypes types;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** The hearing's row, as this case's and no other's. */
    SetHearing row(OpenCase pass, String id) {
        return find(pass, id).orElseThrow(Problem::notFound);
    }

    /** The same; empty where there is none. */
    Optional<SetHearing> find(OpenCase pass, String id) {
        return em.createQuery("select h from SetHearing h where h.id = :id and h.caseId = :case", SetHearing.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .filter(each -> open(pass, each.type()))
                .findFirst();
    }

    /** The same, refused over another version. */
    SetHearing expect(OpenCase pass, String id, long version) {
        SetHearing row = row(pass, id);
        row.expect(version);
        return row;
    }

    List<Hearing> ofCase(OpenCase pass) {
        return em.createQuery("select h from SetHearing h where h.caseId = :case order by h.startsAt", SetHearing.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .filter(each -> open(pass, each.type()))
                .map(each -> read(pass, each))
                .toList();
    }

    List<Hearing> between(CourtPass pass, LocalDate from, LocalDate to, String courtroom) {
        TypedQuery<SetHearing> query = query(
                        pass,
                        "h.day between :from and :to" + ON + (courtroom == null ? "" : " and h.courtroom = :courtroom"),
                        "h.startsAt, h.courtroom, h.id")
                .setParameter("from", from)
                .setParameter("to", to);
        if (courtroom != null) {
            query.setParameter("courtroom", courtroom);
        }
        return read(pass, query);
    }

    /** The hearings on the calendar from a first to a last day, first to last. */
    List<Hearing> ahead(CourtPass pass, LocalDate from, LocalDate to) {
        return read(
                pass,
                query(pass, "h.day between :from and :to" + ON, "h.startsAt, h.id")
                        .setParameter("from", from)
                        .setParameter("to", to));
    }

    List<DayLoad> loads(CourtPass pass, LocalDate from, LocalDate to) {
        boolean staff = pass.role().isCourtStaff();
        TypedQuery<Object[]> query = em.createQuery(
                        "select h.day, h.courtroom, h.type, count(h), sum(h.minutes) from SetHearing h"
                                + " where h.courthouse = :house and h.day between :from and :to" + ON
                                + (staff ? "" : STANDS) + " group by h.day, h.courtroom, h.type",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        return here(pass, query)
                .getResultStream()
                .filter(row -> open(pass, (String) row[2]))
                .map(row -> new DayLoad(
                        (LocalDate) row[0],
                        (String) row[1],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    Map<String, Hearing> nextOf(CourtPass pass, Collection<String> caseIds) {
        Map<String, Hearing> next = new LinkedHashMap<>();
        if (!caseIds.isEmpty()) {
            TypedQuery<SetHearing> query = query(pass, "h.caseId in :cases and h.day >= :day" + ON, "h.startsAt")
                    .setParameter("cases", caseIds)
                    .setParameter("day", clock.today());
            read(pass, query).stream()
                    .filter(each -> !each.status().over())
                    .forEach(each -> next.putIfAbsent(each.caseId(), each));
        }
        return next;
    }

    /** Puts a hearing on its place, with everybody whose time it takes. */
    void keep(OpenCase pass, SetHearing row, Placing.Taken taken, Attending attending) {
        row.take(taken.place(), taken.window().limit());
        Basis basis = taken.basis();
        row.rest(
                basis == null ? null : basis.kind(),
                basis == null ? null : seals.seal(pass, pass.caseId(), ContentKind.ORDERS, basis.facts()));
        String overbook = taken.overbook();
        row.overbook(
                overbook == null ? null : seals.seal(pass, pass.caseId(), ContentKind.ORDERS, overbook),
                overbook == null ? null : clock.now());
        em.createQuery("delete from Party p where p.hearing = :hearing")
                .setParameter("hearing", row.id())
                .executeUpdate();
        attending.persons().forEach((person, presence) -> em.persist(new Party(row, person, presence)));
        em.persist(row);
        em.flush();
    }

    /** Turns the place that was held for this case, if it was, into the hearing that is set on it. */
    void takeHold(OpenCase pass, SetHearing row) {
        em.createQuery("delete from HeldPlace h where h.caseId = :case and h.startsAt = :start")
                .setParameter("case", pass.caseId())
                .setParameter("start", row.startsAt())
                .executeUpdate();
    }

    /**
     * Writes a change down as a version of its own, names it to the audit and to live pages; answers the hearing as it
     * stands now.
     */
    Hearing changed(OpenCase pass, SetHearing row, String field) {
        row.changed();
        em.flush();
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
        return read(pass, row);
    }

    /** As this reader may see it. */
    Hearing read(Pass pass, SetHearing row) {
        String facts = words(pass, row, row.basis());
        String basis = row.basis() == null ? null : row.basisKind().wire() + (facts == null ? "" : ": " + facts);
        return row.hearing(basis, words(pass, row, row.overbook()));
    }

    private String words(Pass pass, SetHearing row, Sealed sealed) {
        return sealed == null ? null : seals.open(pass, row.caseId(), sealed).text();
    }

    private List<Hearing> read(CourtPass pass, TypedQuery<SetHearing> query) {
        return query.getResultStream()
                .filter(each -> open(pass, each.type()))
                .map(each -> read(pass, each))
                .toList();
    }

    private TypedQuery<SetHearing> query(CourtPass pass, String condition, String order) {
        boolean staff = pass.role().isCourtStaff();
        return here(
                pass,
                em.createQuery(
                        "select h from SetHearing h where h.courthouse = :house and " + condition
                                + (staff ? "" : STANDS) + " order by " + order,
                        SetHearing.class));
    }

    private <T> TypedQuery<T> here(CourtPass pass, TypedQuery<T> query) {
        query.setParameter("house", pass.courthouse());
        if (!pass.role().isCourtStaff()) {
            query.setParameter("person", pass.person()).setParameter("today", clock.today());
        }
        return query;
    }

    /** The prosecutor knows of a youth's delinquency hearings only; dependency is another record (WIC 827). */
    boolean open(Pass pass, String type) {
        return pass.role() != Role.PROSECUTOR || !dependency().contains(type);
    }

    private Set<String> dependency() {
        return types.all().stream()
                .filter(type -> "300".equals(type.petition()))
                .map(HearingType::id)
                .collect(Collectors.toSet());
    }
}
