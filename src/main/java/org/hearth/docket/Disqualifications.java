package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Closings;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtBook;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Which judicial officers may not hear a case (CCP 170.1, 170.3, 170.6). No basis sets a hearing before them. */
@Door
public class Disqualifications {
    private static final int LONGEST_BASIS = 40;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    Closings closings;

    @Inject
    Trail trail;

    /** Those of the case, first to last. */
    @Needs(Task.ADVISE_SLOTS)
    public List<Disqualification> of(OpenCase pass) {
        return rows(pass).stream().map(Disqualified::disqualification).toList();
    }

    /**
     * Notes one; the same officer twice is one.
     *
     * @param officer the judicial officer's key
     * @param basis the rule it rests on, in a few words, without a name
     * @param since the day; null is today
     * @throws Problem bad input for an officer whom the court book does not know, or a day still to come
     */
    @Needs(Task.SET_HEARING)
    public Disqualification note(OpenCase pass, String officer, String basis, LocalDate since) {
        LocalDate day = since == null ? clock.today() : since;
        check(pass, officer, basis, day);
        Optional<Disqualified> there = rows(pass).stream()
                .filter(each -> each.officer().equals(officer))
                .findFirst();
        return there.orElseGet(() -> add(pass, officer, basis.strip(), day)).disqualification();
    }

    private Disqualified add(OpenCase pass, String officer, String basis, LocalDate day) {
        Disqualified row = new Disqualified(pass.caseId(), officer, basis, day, clock.now(), pass.person());
        em.persist(row);
        em.flush();
        closings.recuse(pass, officer);
        trail.touched("disqualification");
        return row;
    }

    private void check(OpenCase pass, String officer, String basis, LocalDate day) {
        if (book.courthouse(pass.courthouse()).officers().stream()
                .noneMatch(each -> each.key().equals(officer))) {
            throw Problem.badInput("judge", "problem.unknown-officer");
        }
        if (basis == null || basis.isBlank() || basis.length() > LONGEST_BASIS) {
            throw Problem.badInput("basis", "problem.disqualified-basis", LONGEST_BASIS);
        }
        if (day.isAfter(clock.today())) {
            throw Problem.badInput("since", "problem.since-ahead");
        }
    }

    private List<Disqualified> rows(OpenCase pass) {
        return em.createQuery(
                        "select d from Disqualified d where d.caseId = :case order by d.since, d.id",
                        Disqualified.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }
}
