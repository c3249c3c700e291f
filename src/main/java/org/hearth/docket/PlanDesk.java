package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Member;
import org.hearth.access.Rosters;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.CaseRolls;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** Loads what a plan is made on, in a fixed number of statements however many cases it takes. */
@ApplicationScoped
class PlanDesk {
    /** What is known of many cases. */
    record Files(
            Map<String, CaseHeader> headers,
            Map<String, List<Member>> teams,
            Map<String, Set<String>> apart,
            Map<String, List<Hearing>> hearings,
            Map<String, Set<String>> disqualified) {}

    private static final String SITTINGS = "select s from HeldSitting s where s.courthouse = :house"
            + " and s.day between :from and :to order by s.day, s.from, s.courtroom";
    private static final String STANDING =
            "select h.id, h.caseId, h.type, h.sitting, h.courtroom, h.officer, h.startsAt,"
                    + " h.endsAt, h.minutes, h.status, h.basisKind from SetHearing h where h.courthouse = :house"
                    + " and h.day between :from and :to and " + SetHearing.STANDS;
    private static final String PARTIES = "select p.hearing, p.person from Party p, SetHearing h"
            + " where h.id = p.hearing and h.courthouse = :house and h.day between :from and :to"
            + " and " + SetHearing.STANDS;

    private static final String HELD = "select h from HeldPlace h where h.courthouse = :house"
            + " and h.day between :from and :to and h.until > :now";
    private static final String HOLDERS = "select h.id, s.person from HeldPlace h, Standing s where s.caseId = h.caseId"
            + " and s.request is null and s.from <= :today and (s.until is null or s.until >= :today)"
            + " and h.courthouse = :house and h.day between :from and :to and h.until > :now";
    private static final String AWAY = "select l.officer, l.person, l.from, l.to from NotedLeave l"
            + " where l.courthouse = :house and l.from <= :to and l.to >= :from";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar courtDays;

    @Inject
    CaseRolls rolls;

    @Inject
    Rosters rosters;

    /** The calendar from a first to a last day as it is committed at this moment; six statements. */
    PlanLoad calendar(String courthouse, LocalDate from, LocalDate to) {
        List<Sitting> sittings = during(SITTINGS, HeldSitting.class, courthouse, from, to)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .map(HeldSitting::sitting)
                .toList();
        Set<LocalDate> closed = sittings.stream()
                .map(Sitting::day)
                .filter(day -> !courtDays.isCourtDay(day))
                .collect(Collectors.toSet());
        List<PlanLoad.Standing> standing = during(STANDING, Object[].class, courthouse, from, to)
                .getResultStream()
                .map(this::standing)
                .toList();
        Map<String, Set<String>> parties = new HashMap<>();
        during(PARTIES, Object[].class, courthouse, from, to).getResultList().forEach(row -> parties.computeIfAbsent(
                        (String) row[0], any -> new HashSet<>())
                .add((String) row[1]));
        return new PlanLoad(
                clock.now(),
                sittings,
                closed,
                standing,
                parties,
                held(courthouse, from, to),
                away(courthouse, from, to));
    }

    private List<PlanLoad.Held> held(String courthouse, LocalDate from, LocalDate to) {
        Map<String, Set<String>> persons = new HashMap<>();
        during(HOLDERS, Object[].class, courthouse, from, to)
                .setParameter("now", clock.now())
                .setParameter("today", clock.today())
                .getResultList()
                .forEach(row -> persons.computeIfAbsent((String) row[0], any -> new HashSet<>())
                        .add((String) row[1]));
        return during(HELD, HeldPlace.class, courthouse, from, to)
                .setParameter("now", clock.now())
                .getResultStream()
                .map(HeldPlace::hold)
                .map(hold -> new PlanLoad.Held(
                        hold.caseId(),
                        new Booked(hold.courtroom(), hold.officer(), hold.startsAt(), hold.endsAt()),
                        persons.getOrDefault(hold.id(), Set.of())))
                .toList();
    }

    private List<Snapshot.Away> away(String courthouse, LocalDate from, LocalDate to) {
        return during(AWAY, Object[].class, courthouse, from, to)
                .getResultStream()
                .map(row -> new Snapshot.Away((String) row[0], (String) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
    }

    private <T> TypedQuery<T> during(String query, Class<T> type, String courthouse, LocalDate from, LocalDate to) {
        return em.createQuery(query, type)
                .setParameter("house", courthouse)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    private PlanLoad.Standing standing(Object[] row) {
        Instant startsAt = (Instant) row[6];
        boolean fixed = row[9] != HearingStatus.SET
                || row[10] != null
                || !CourtTime.dayOf(startsAt).isAfter(clock.today());
        return new PlanLoad.Standing(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new Booked((String) row[4], (String) row[5], startsAt, (Instant) row[7]),
                (Integer) row[8],
                fixed);
    }

    /**
     * What is known of those cases; seven statements.
     *
     * @param caseIds only these; null for all of the courthouse
     */
    Files files(CourtPass pass, Collection<String> caseIds) {
        Map<String, CaseHeader> headers = rolls.headers(pass, caseIds).stream()
                .collect(Collectors.toMap(CaseHeader::number, Function.identity()));
        return new Files(headers, Map.of(), rolls.apart(pass), hearings(pass, caseIds), disqualified());
    }

    /** The same with the teams of some of them; one statement more. */
    Files withTeams(CourtPass pass, Files files, Collection<String> caseIds) {
        return new Files(
                files.headers(), rosters.teams(pass, caseIds), files.apart(), files.hearings(), files.disqualified());
    }

    /** The judicial officers who may not hear a case, by case. */
    private Map<String, Set<String>> disqualified() {
        Map<String, Set<String>> officers = new HashMap<>();
        em.createQuery("select d.caseId, d.officer from Disqualified d", Object[].class)
                .getResultList()
                .forEach(row -> officers.computeIfAbsent((String) row[0], any -> new HashSet<>())
                        .add((String) row[1]));
        return officers;
    }

    private Map<String, List<Hearing>> hearings(CourtPass pass, Collection<String> caseIds) {
        Map<String, List<Hearing>> hearings = new HashMap<>();
        if (caseIds != null && caseIds.isEmpty()) {
            return hearings;
        }
        TypedQuery<SetHearing> query = em.createQuery(
                        "select h from SetHearing h where h.courthouse = :house"
                                + (caseIds == null ? "" : " and h.caseId in :cases") + " order by h.startsAt",
                        SetHearing.class)
                .setParameter("house", pass.courthouse());
        if (caseIds != null) {
            query.setParameter("cases", caseIds);
        }
        query.getResultList().forEach(row -> hearings.computeIfAbsent(row.caseId(), any -> new ArrayList<>())
                .add(row.hearing(null, null)));
        return hearings;
    }

    /** The matter of a case for a hearing of that type. */
    Matter matter(CourtPass pass, Files files, String caseId, HearingType type) {
        Attending attending = Attending.of(
                caseId,
                files.teams().getOrDefault(caseId, List.of()),
                files.apart().getOrDefault(caseId, Set.of()),
                Set.of());
        return Matter.of(
                pass.courthouse(),
                type,
                files.headers().get(caseId),
                attending,
                files.hearings().getOrDefault(caseId, List.of()),
                clock.now(),
                files.disqualified().getOrDefault(caseId, Set.of()),
                null);
    }
}
