package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.Role;

/** Moves of home, each as somebody's act, and returns, each on its day. */
@Door
public class Turns {
    private static final int YEARS_BACK = 18;
    private static final int MOST = 500;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Youths youths;

    @Inject
    Trail trail;

    /**
     * Notes a move or a return; what the same reporter said of that day already is answered again.
     *
     * @throws Problem bad input on {@code turn}, {@code day} or {@code known}; not allowed for the youth, whose own words
     *     are held first
     */
    @Needs(Task.NOTE_PROGRESS)
    public TurnDay note(OpenCase pass, Turn turn, LocalDate day, Known known) {
        if (pass.role() == Role.YOUTH) {
            throw Problem.notAllowed();
        }
        check(turn, day, known);
        Optional<NotedTurn> same =
                own(pass).stream().filter(each -> each.says(turn, day)).findFirst();
        if (same.isPresent()) {
            return same.get().view();
        }
        NotedTurn noted = new NotedTurn(pass, turn, day, known, clock.now());
        em.persist(noted);
        em.flush();
        trail.touched("turn");
        return noted.view();
    }

    private void check(Turn turn, LocalDate day, Known known) {
        List<FieldError> faults = new ArrayList<>();
        if (turn == null) {
            faults.add(new FieldError("turn", "problem.unknown-turn", List.of()));
        }
        if (known == null) {
            faults.add(new FieldError("known", "problem.unknown-known", List.of()));
        }
        if (day == null) {
            faults.add(new FieldError("day", "problem.no-date", List.of()));
        } else if (day.isAfter(clock.today())) {
            faults.add(new FieldError("day", "problem.turn-in-future", List.of()));
        } else if (day.isBefore(clock.today().minusYears(YEARS_BACK))) {
            faults.add(new FieldError("day", "problem.turn-too-early", List.of(YEARS_BACK)));
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    /**
     * Takes back what this reporter noted.
     *
     * @throws Problem not found for another's word and for an unknown one alike
     */
    @Needs(Task.NOTE_PROGRESS)
    public void takeBack(OpenCase pass, String id) {
        own(pass).stream()
                .filter(each -> each.view().id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .takeBack(clock.now());
        trail.touched("turn.taken-back");
    }

    private List<NotedTurn> own(OpenCase pass) {
        return em.createQuery(
                        "select t from NotedTurn t where t.caseId = :case and t.recordedPerson = :person"
                                + " and t.superseded is null",
                        NotedTurn.class)
                .setParameter("case", pass.caseId())
                .setParameter("person", pass.person())
                .getResultList();
    }

    /** What this reader may know of, the newest first; at most 500, in one statement. */
    @Needs(Task.READ_PROGRESS)
    public List<TurnDay> of(OpenCase pass) {
        if (youths.isClosedTo(pass)) {
            return List.of();
        }
        return em.createQuery(
                        "select t from NotedTurn t where t.caseId = :case and t.superseded is null"
                                + " order by t.day desc, t.id desc",
                        NotedTurn.class)
                .setParameter("case", pass.caseId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(NotedTurn::view)
                .filter(each -> pass.sees(each.turn().content()))
                .toList();
    }
}
