package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Finds what was asked: of a case, of a person, of a day's hearings. */
@ApplicationScoped
class Requests {
    /** What is asked stays in the inbox this long after it was due. */
    private static final int DAYS_KEPT = 120;

    private static final String STANDS = "exists (select s.id from Standing s where s.caseId = r.caseId"
            + " and s.person = :me and s.from <= :today and (s.until is null or s.until >= :today)"
            + " and (s.request is null or s.request = r.id))";
    private static final String STAFF =
            "exists (select c.id from StoodCase c where c.id = r.caseId and c.courthouse = :house)";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    /**
     * This request of this case.
     *
     * @throws Problem not found, also for police who ask about another's
     */
    InputRequest find(OpenCase pass, String id) {
        return em.createQuery("select r from InputRequest r where r.id = :id and r.caseId = :case", InputRequest.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .filter(each -> mayKnow(pass, each))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Everything asked for this hearing of this case, by discipline. */
    List<InputRequest> ofHearing(OpenCase pass, String hearing) {
        return em
                .createQuery(
                        "select r from InputRequest r where r.hearing = :hearing and r.caseId = :case"
                                + " order by r.discipline, r.personName, r.id",
                        InputRequest.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .filter(each -> mayKnow(pass, each))
                .toList();
    }

    /** What is asked of these disciplines before the hearings to come and is not excused, the earliest due first. */
    List<InputRequest> ofPeople(OpenCase pass, Collection<Discipline> disciplines, Instant now) {
        return em.createQuery(
                        "select r from InputRequest r where r.caseId = :case and r.discipline in :disciplines"
                                + " and r.hearingAt > :now and r.status <> :excused order by r.due, r.id",
                        InputRequest.class)
                .setParameter("case", pass.caseId())
                .setParameter("disciplines", disciplines)
                .setParameter("now", now)
                .setParameter("excused", RequestStatus.EXCUSED)
                .getResultList();
    }

    /** Police stand on no team and a link opens one request: they know of their own and of no other. */
    private static boolean mayKnow(OpenCase pass, InputRequest request) {
        return pass.reaches(request.id()) && (pass.role() != Role.LAW_ENFORCEMENT || request.isOf(pass.person()));
    }

    /** What is asked of this person: open ones by due day until the hearing is over, then what is done, latest first. */
    Page<Asked> mine(CourtPass pass, String after, int limit) {
        InputRequest last = after == null ? null : own(pass, after);
        String further = last == null ? "" : " and (r.rank > :rank or r.rank = :rank and r.id > :id)";
        TypedQuery<InputRequest> query = em.createQuery(
                        "select r from InputRequest r where r.person = :me and r.due >= :since"
                                + " and (r.rank > :settled or r.hearingAt >= :day) and " + STANDS + further
                                + " order by r.rank, r.id",
                        InputRequest.class)
                .setParameter("me", pass.person())
                .setParameter("today", clock.today())
                .setParameter("since", clock.today().minusDays(DAYS_KEPT))
                .setParameter("settled", InputRequest.SETTLED)
                .setParameter("day", CourtTime.at(clock.today(), LocalTime.MIDNIGHT))
                .setMaxResults(limit + 1);
        if (last != null) {
            query.setParameter("rank", last.rankInInbox()).setParameter("id", last.id());
        }
        List<InputRequest> found = query.getResultList();
        List<Asked> items =
                found.stream().limit(limit).map(each -> each.asked(clock.now())).toList();
        return new Page<>(items, found.size() > limit ? items.get(limit - 1).id() : null);
    }

    private InputRequest own(CourtPass pass, String id) {
        return em.createQuery("select r from InputRequest r where r.id = :id and r.person = :me", InputRequest.class)
                .setParameter("id", id)
                .setParameter("me", pass.person())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.badInput("after", "problem.unknown-after"));
    }

    /** Submitted, held, and not yet decided on, where this person is the youth's attorney. */
    List<Asked> held(CourtPass pass) {
        return em
                .createQuery(
                        "select r from InputRequest r where exists (select a.id from Answer a, Submission v"
                                + " where a.submission = v.id and v.request = r.id and a.held = 1"
                                + " and v.superseded is null and not exists (select x.id from Release x"
                                + " where x.submission = v.id and x.ended is null and x.counselAt is not null))"
                                + " and exists (select s.id from Standing s where s.caseId = r.caseId"
                                + " and s.person = :me and s.role = :counsel and s.from <= :today"
                                + " and (s.until is null or s.until >= :today)) order by r.hearingAt, r.id",
                        InputRequest.class)
                .setParameter("me", pass.person())
                .setParameter("counsel", Role.YOUTH_ATTORNEY)
                .setParameter("today", clock.today())
                .getResultList()
                .stream()
                .map(each -> each.asked(clock.now()))
                .toList();
    }

    /** What counsel would let go and the youth is asked about, where this person is the youth. */
    List<Asked> asksYouth(CourtPass pass) {
        return em
                .createQuery(
                        "select r from InputRequest r where exists (select x.id from Release x, Submission v"
                                + " where x.submission = v.id and v.request = r.id and v.superseded is null"
                                + " and x.ended is null and x.youthAt is null)"
                                + " and exists (select s.id from Standing s where s.caseId = r.caseId"
                                + " and s.person = :me and s.role = :youth and s.from <= :today"
                                + " and (s.until is null or s.until >= :today)) order by r.hearingAt, r.id",
                        InputRequest.class)
                .setParameter("me", pass.person())
                .setParameter("youth", Role.YOUTH)
                .setParameter("today", clock.today())
                .getResultList()
                .stream()
                .map(each -> each.asked(clock.now()))
                .toList();
    }

    /** How far each hearing's input has come, in one statement; the youth's is nobody's to count. */
    Map<String, List<Readiness>> readiness(CourtPass pass, Collection<String> hearings) {
        Map<String, List<Readiness>> ready = new LinkedHashMap<>();
        hearings.forEach(each -> ready.put(each, new ArrayList<>()));
        if (hearings.isEmpty()) {
            return ready;
        }
        boolean staff = pass.role().isCourtStaff();
        TypedQuery<InputRequest> query = em.createQuery(
                        "select r from InputRequest r where r.hearing in :hearings and r.discipline <> :youth and "
                                + (staff ? STAFF : STANDS) + " order by r.discipline, r.id",
                        InputRequest.class)
                .setParameter("hearings", hearings)
                .setParameter("youth", Discipline.YOUTH);
        if (staff) {
            query.setParameter("house", pass.courthouse());
        } else {
            LocalDate today = clock.today();
            query.setParameter("me", pass.person()).setParameter("today", today);
        }
        for (InputRequest each : query.getResultList()) {
            Asked asked = each.asked(clock.now());
            ready.get(each.hearing())
                    .add(new Readiness(asked.discipline(), asked.status(), asked.due(), asked.agency()));
        }
        return ready;
    }
}
