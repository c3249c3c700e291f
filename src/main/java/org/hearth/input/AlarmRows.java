package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** Finds alarms: of a case, of a day's cases, of the one who raised them. */
@ApplicationScoped
class AlarmRows {
    /** A second press of the button within this time tells nothing new. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private static final String STANDS = "exists (select s.id from Standing s where s.caseId = a.caseId"
            + " and s.person = :me and s.from <= :today and (s.until is null or s.until >= :today)"
            + " and (s.request is null or s.request = a.request))";
    private static final String STAFF =
            "exists (select c.id from StoodCase c where c.id = a.caseId and c.courthouse = :house)";
    private static final String ANSWERED = "exists (select t.id from Standing t where t.caseId = a.caseId"
            + " and t.role = :counsel and t.request is null and t.from <= :today"
            + " and (t.until is null or t.until >= :today))";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** This alarm of this case. */
    Optional<RaisedAlarm> find(OpenCase pass, String id) {
        return em.createQuery("select a from RaisedAlarm a where a.id = :id and a.caseId = :case", RaisedAlarm.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    /** Every alarm of this case, the newest first. */
    List<RaisedAlarm> ofCase(OpenCase pass) {
        return em.createQuery(
                        "select a from RaisedAlarm a where a.caseId = :case order by a.raised desc, a.id",
                        RaisedAlarm.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    /** The same alarm, raised by the same person a moment ago; empty where it is a new one. */
    Optional<RaisedAlarm> again(OpenCase pass, NewAlarm given) {
        Instant since = clock.now().minus(SAME);
        return em.createQuery(
                        "select a from RaisedAlarm a where a.caseId = :case and a.author = :me and a.kind = :kind"
                                + " and a.raised >= :since and a.ended is null",
                        RaisedAlarm.class)
                .setParameter("case", pass.caseId())
                .setParameter("me", pass.person())
                .setParameter("kind", given.kind())
                .setParameter("since", since)
                .getResultStream()
                .filter(each ->
                        given.words().equals(seals.open(pass, each.words()).text()))
                .findFirst();
    }

    /** Those that stand on these cases where this reader stands; a judge's only where counsel can answer. */
    List<RaisedAlarm> standing(CourtPass pass, Collection<String> cases) {
        boolean judge = pass.role() == Role.JUDGE;
        TypedQuery<RaisedAlarm> query = query(
                        pass, "a.caseId in :cases and a.ended is null and " + (judge ? ANSWERED + " and " : ""))
                .setParameter("cases", cases);
        if (judge) {
            query.setParameter("counsel", Role.YOUTH_ATTORNEY).setParameter("today", clock.today());
        }
        return query.getResultList();
    }

    /** Those that this person raised and has not said the circumstances of, the earliest due first. */
    List<RaisedAlarm> unexplained(CourtPass pass) {
        return query(pass, "a.author = :author and a.contextAt is null and ")
                .setParameter("author", pass.person())
                .getResultList();
    }

    private TypedQuery<RaisedAlarm> query(CourtPass pass, String where) {
        boolean staff = pass.role().isCourtStaff();
        TypedQuery<RaisedAlarm> query = em.createQuery(
                "select a from RaisedAlarm a where " + where + (staff ? STAFF : STANDS) + " order by a.raised, a.id",
                RaisedAlarm.class);
        return staff
                ? query.setParameter("house", pass.courthouse())
                : query.setParameter("me", pass.person()).setParameter("today", clock.today());
    }

    /** An alarm as this reader may read it. */
    Alarm read(OpenCase pass, RaisedAlarm alarm) {
        Reading around = alarm.around() == null ? null : seals.open(pass, alarm.around());
        Reading done = alarm.done() == null ? null : seals.open(pass, alarm.done());
        return alarm.alarm(
                seals.open(pass, alarm.words()).text(),
                around == null || !around.isOpen() ? null : Circumstances.of(around.text()),
                done == null ? null : done.text(),
                pass.person(),
                clock.now());
    }
}
