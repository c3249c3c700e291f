package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Task;
import org.hearth.casefile.Youth;
import org.hearth.casefile.Youths;
import org.hearth.court.CourtBook;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** Reads what holders have decided: two statements for a submission or for all of a hearing's. */
@ApplicationScoped
class Holdings {
    private static final String STANDING = "select x, r.hearingAt from Release x, Submission s, InputRequest r"
            + " where x.submission = s.id and s.request = r.id and x.caseId = :case and x.ended is null and ";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    Youths youths;

    @Inject
    Rights rights;

    /** What is let go of one submission. */
    LetGo of(OpenCase pass, Submission submission) {
        return letGo(
                pass,
                em.createQuery(STANDING + "s.id = :submission order by x.turn", Object[].class)
                        .setParameter("submission", submission.id()));
    }

    /** What is let go of everything submitted for a hearing. */
    LetGo ofHearing(OpenCase pass, String hearing) {
        return letGo(
                pass,
                em.createQuery(STANDING + "r.hearing = :hearing order by x.submission, x.turn", Object[].class)
                        .setParameter("hearing", hearing));
    }

    /** What is let go of everything that stands in a case. */
    LetGo ofCase(OpenCase pass) {
        return letGo(
                pass, em.createQuery(STANDING + "s.superseded is null order by x.submission, x.turn", Object[].class));
    }

    /** For somebody who stands on no team nothing is ever let go. */
    private LetGo letGo(OpenCase pass, TypedQuery<Object[]> standing) {
        if (!pass.may(Task.READ_CASE)) {
            return new LetGo(List.of(), rights, clock.today(), true, false);
        }
        List<LetGo.Decision> decisions = standing.setParameter("case", pass.caseId()).getResultList().stream()
                .map(row -> new LetGo.Decision((Release) row[0], CourtTime.dayOf((Instant) row[1])))
                .toList();
        Youth youth = youths.of(pass);
        return new LetGo(decisions, rights, clock.today(), youth.isGrown(), isYouthFormOn(pass, youth));
    }

    /** Whether the youth's form is on in this case today. */
    boolean isYouthFormOn(OpenCase pass) {
        return isYouthFormOn(pass, youths.of(pass));
    }

    private boolean isYouthFormOn(OpenCase pass, Youth youth) {
        return YouthForm.isOn(
                youth.jurisdiction(), book.courthouse(pass.courthouse()).noUseOrder(), clock.today());
    }

    /** The next place among the decisions about a submission, those that ended counted too. */
    int nextTurn(Submission submission) {
        Integer last = em.createQuery(
                        "select max(x.turn) from Release x where x.submission = :submission and x.caseId = :case",
                        Integer.class)
                .setParameter("submission", submission.id())
                .setParameter("case", submission.caseId())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
