package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What a youth wants, in the youth's own words; held for the youth's attorney until it is released. */
@Door
public class Goals {
    private static final int LONGEST = 2_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    /** The goals this reader may know of, newest first. */
    @Needs(Task.READ_PROGRESS)
    public List<Goal> of(OpenCase pass) {
        return em
                .createQuery(
                        "select g from WrittenGoal g where g.caseId = :case order by g.written desc, g.id",
                        WrittenGoal.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(goal -> goal.read(seals.open(pass, goal.words())))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Writes down a goal in the youth's words; one that the youth writes is held for the youth and the youth's attorney.
     *
     * @throws Problem bad input on {@code words}
     */
    @Needs(Task.WRITE_GOALS)
    public Goal add(OpenCase pass, String words) {
        if (words == null || words.isBlank()) {
            throw Problem.badInput("words", "problem.words-needed");
        }
        if (words.length() > LONGEST) {
            throw Problem.badInput("words", "problem.words-too-long", LONGEST);
        }
        boolean youth = pass.role() == Role.YOUTH;
        Audience readers = youth ? Audience.HELD : Audience.TABLE;
        Sealed sealed = seals.seal(pass, pass.caseId(), ContentKind.GOALS, readers, words.strip());
        WrittenGoal goal = new WrittenGoal(pass, sealed, youth, clock.now());
        em.persist(goal);
        em.flush();
        trail.touched("goal");
        return goal.read(seals.open(pass, sealed)).orElseThrow();
    }

    /**
     * Lets a held goal go to everyone who reads goals by the rights table.
     *
     * @throws Problem not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.RELEASE_INPUT)
    public Goal release(OpenCase pass, String id, long version) {
        WrittenGoal goal = em.createQuery(
                        "select g from WrittenGoal g where g.id = :id and g.caseId = :case", WrittenGoal.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (goal.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        goal.release(rights.whenReleased(ContentKind.GOALS), clock.now());
        em.flush();
        trail.touched("goal.released");
        return goal.read(seals.open(pass, goal.words())).orElseThrow();
    }
}
