package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.casefile.CaseChanged;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** Changes a sitting together with what stands in it; nothing that stands in it may fall out. */
@ApplicationScoped
class SittingEdits {
    private static final String ON = " and " + SetHearing.STANDS;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    SittingList list;

    @Inject
    CalendarDesk desk;

    @Inject
    Event<CaseChanged> changed;

    Sitting change(String courthouse, String id, SittingChange change, long version) {
        Sitting before = desk.sitting(courthouse, id).orElseThrow(Problem::notFound);
        NewSitting wanted = change.of(before);
        list.known(courthouse, wanted);
        list.claim(courthouse, wanted, before.officer());
        HeldSitting row = row(courthouse, id);
        row.expect(version);
        list.free(courthouse, wanted, desk.sittings(courthouse, wanted.day(), wanted.day()), id);
        List<SetHearing> hearings = hearings(id);
        List<HeldPlace> holds = holds(id);
        fits(before, wanted, hearings, holds);
        if (!wanted.officer().equals(before.officer())) {
            cover(courthouse, wanted, hearings, holds);
        }
        row.become(wanted);
        em.flush();
        hearings.forEach(each -> changed.fire(new CaseChanged(each.caseId())));
        return row.sitting();
    }

    /** The cases that are set in a sitting. */
    Set<String> cases(String sitting) {
        return hearings(sitting).stream().map(SetHearing::caseId).collect(Collectors.toSet());
    }

    /** The row as it stands now that its day is claimed. */
    private HeldSitting row(String courthouse, String id) {
        HeldSitting row = em.createQuery(
                        "select s from HeldSitting s where s.id = :id and s.courthouse = :house", HeldSitting.class)
                .setParameter("id", id)
                .setParameter("house", courthouse)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        em.refresh(row);
        return row;
    }

    private List<SetHearing> hearings(String sitting) {
        return em.createQuery(
                        "select h from SetHearing h where h.sitting = :sitting" + ON + " order by h.startsAt",
                        SetHearing.class)
                .setParameter("sitting", sitting)
                .getResultList();
    }

    private List<HeldPlace> holds(String sitting) {
        return em.createQuery(
                        "select h from HeldPlace h where h.sitting = :sitting and h.until > :now", HeldPlace.class)
                .setParameter("sitting", sitting)
                .setParameter("now", clock.now())
                .getResultList();
    }

    private static void fits(Sitting before, NewSitting wanted, List<SetHearing> hearings, List<HeldPlace> holds) {
        Instant opens = CourtTime.at(wanted.day(), wanted.from());
        Instant closes = CourtTime.at(wanted.day(), wanted.to());
        int taken = 0;
        for (SetHearing each : hearings) {
            inside(opens, closes, each.startsAt(), each.minutes());
            taken += each.minutes();
        }
        for (HeldPlace each : holds) {
            inside(opens, closes, each.hold().startsAt(), each.hold().minutes());
            taken += each.hold().minutes();
        }
        if (taken > wanted.capacity() && wanted.capacity() < before.capacity()) {
            throw Problem.unmetRule("sitting-holds-more", taken);
        }
    }

    private static void inside(Instant opens, Instant closes, Instant startsAt, int minutes) {
        if (startsAt.isBefore(opens)
                || startsAt.plus(Duration.ofMinutes(minutes)).isAfter(closes)) {
            throw Problem.unmetRule("sitting-outside", CourtTime.say(CourtTime.timeOf(startsAt)));
        }
    }

    /** Brings what stands in the sitting before the officer who covers it. */
    private void cover(String courthouse, NewSitting wanted, List<SetHearing> hearings, List<HeldPlace> holds) {
        long away = em.createQuery(
                        "select count(l) from NotedLeave l where l.courthouse = :house and l.officer = :officer"
                                + " and l.from <= :day and l.to >= :day",
                        Long.class)
                .setParameter("house", courthouse)
                .setParameter("officer", wanted.officer())
                .setParameter("day", wanted.day())
                .getSingleResult();
        if (away > 0) {
            throw Problem.unmetRule("judge-away", Spans.say(wanted.day()), "");
        }
        mayHear(wanted, hearings);
        hearings.forEach(each -> each.comeBefore(wanted.officer()));
        holds.forEach(each -> each.comeBefore(wanted.officer()));
    }

    private void mayHear(NewSitting wanted, List<SetHearing> hearings) {
        Set<String> cases = hearings.stream().map(SetHearing::caseId).collect(Collectors.toSet());
        cases.add("");
        List<String> barred = em.createQuery(
                        "select d.basis from Disqualified d where d.officer = :officer and d.caseId in :cases",
                        String.class)
                .setParameter("officer", wanted.officer())
                .setParameter("cases", cases)
                .getResultList();
        if (!barred.isEmpty()) {
            throw Problem.unmetRule("judge-disqualified", Spans.say(wanted.day()), barred.get(0));
        }
    }
}
