package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** What closes a case to somebody by itself: an event, a birthday, a disqualification; and who covers meanwhile. */
@Door
public class Closings {
    /** A covering judge signs what was heard within so many days of the sitting. */
    private static final int DAYS_TO_SIGN = 7;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Bases bases;

    @Inject
    StandingEnds ends;

    @Inject
    Trail trail;

    /** An event of the case: those whom it ends read nothing after their last day. */
    @Needs(Task.CHANGE_CASE)
    public void happened(OpenCase pass, EndEvent event, LocalDate day) {
        if (event == EndEvent.SEALED) {
            ends.stood(pass).seal(day);
        }
        ends.happened(pass, event, day);
    }

    /** The 18th birthday became known, or another one than before. */
    @Needs(Task.CHANGE_CASE)
    public void comesOfAge(OpenCase pass, LocalDate day) {
        ends.stood(pass).comesOfAge(day);
        ends.open(pass.caseId()).forEach(each -> each.comesOfAge(day));
    }

    /** Birthdays of cases that had none here yet, by case. */
    @Needs(Task.RUN_JOB)
    public void comeOfAge(JobPass pass, Map<String, LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        em.createQuery("select c from StoodCase c where c.id in :cases and c.adultOn is null", StoodCase.class)
                .setParameter("cases", days.keySet())
                .getResultList()
                .forEach(each -> {
                    LocalDate day = days.get(each.id());
                    each.comesOfAge(day);
                    ends.open(each.id()).forEach(standing -> standing.comesOfAge(day));
                });
        trail.touched("birthdays");
    }

    /** Notes every standing whose last day has passed, each with its case in the audit; answers how many. */
    @Needs(Task.RUN_JOB)
    public int night(JobPass pass) {
        List<Standing> over = em.createQuery(
                        "select s from Standing s where s.until < :today and s.endedAt is null", Standing.class)
                .setParameter("today", clock.today())
                .getResultList();
        over.forEach(each -> {
            each.passed(clock.now());
            trail.ended(pass, each);
        });
        return over.size();
    }

    /** This judicial officer may not open the case any more (CCP 170.1, 170.3, 170.6). */
    @Needs(Task.SET_HEARING)
    public void recuse(OpenCase pass, String officer) {
        em.persist(new Recused(pass.caseId(), officer));
        trail.touched("recused");
    }

    /**
     * Lets a judicial officer of another courthouse open the cases of a sitting that they cover, until a week after it;
     * nothing for the courthouse's own.
     *
     * @param cases of the pass's courthouse; others are left out
     */
    @Needs(Task.SET_HEARING)
    public void cover(CourtPass pass, Collection<String> cases, String officer, LocalDate day) {
        if (cases.isEmpty()) {
            return;
        }
        Basis basis = bases.of(Basis.COVERING).orElseThrow();
        em.createQuery(
                        "select c.id, p.id from StoodCase c, Person p where c.id in :cases and c.courthouse = :house"
                                + " and p.officer = :officer and p.role = :judge and p.courthouse <> :house"
                                + " and not exists (select s.id from Standing s where s.caseId = c.id"
                                + " and s.person = p.id and s.until >= :until)",
                        Object[].class)
                .setParameter("cases", cases)
                .setParameter("house", pass.courthouse())
                .setParameter("officer", officer)
                .setParameter("judge", Role.JUDGE)
                .setParameter("until", day.plusDays(DAYS_TO_SIGN))
                .getResultList()
                .forEach(row -> {
                    NewStanding given = new NewStanding(
                            (String) row[1],
                            Role.JUDGE,
                            basis.citation(),
                            null,
                            clock.today(),
                            day.plusDays(DAYS_TO_SIGN),
                            basis.key(),
                            true,
                            null,
                            null);
                    em.persist(new Standing((String) row[0], given));
                    trail.touched("team.covering");
                });
    }
}
