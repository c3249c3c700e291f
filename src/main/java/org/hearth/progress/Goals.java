package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What a youth wants, in the youth's own words and by the youth's own measure of success. Only the youth, or the youth's
 * attorney as told, writes it and says how it stands; what the youth writes is held for the attorney until it is released.
 */
@Door
public class Goals {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Measures kinds;

    @Inject
    Youths youths;

    @Inject
    Trail trail;

    /** The goals this reader may know of: those that go on, then those reached, then those set aside; newest first. */
    @Needs(Task.READ_PROGRESS)
    public List<Goal> of(OpenCase pass) {
        return youths.isClosedTo(pass) ? List.of() : open(pass);
    }

    /** The same for a reader whom no finding keeps out; one statement. */
    @Needs(Task.READ_PROGRESS)
    List<Goal> open(OpenCase pass) {
        return em
                .createQuery(
                        "select g from WrittenGoal g where g.caseId = :case order by g.written desc, g.id",
                        WrittenGoal.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(goal -> read(pass, goal))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Goal::state))
                .toList();
    }

    /**
     * Writes down a goal; one that the youth writes is held for the youth and the youth's attorney.
     *
     * @throws Problem bad input on {@code words}, {@code success} or {@code measures}
     */
    @Needs(Task.WRITE_GOALS)
    public Goal add(OpenCase pass, GoalWords said) {
        WrittenGoal goal = new WrittenGoal(pass, clock.now());
        write(pass, goal, said.asNew(), isYouth(pass) ? Audience.HELD : Audience.TABLE);
        em.persist(goal);
        em.flush();
        trail.touched("goal");
        return read(pass, goal).orElseThrow();
    }

    /**
     * Changes the words, the measure of success, the measures it is followed by, or how it stands with it. What the youth
     * writes anew is held anew; how it stands is told to others when counsel lets it go.
     *
     * @throws Problem bad input; not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.WRITE_GOALS)
    public Goal change(OpenCase pass, String id, GoalWords said, long version) {
        WrittenGoal goal = goal(pass, id, version);
        if (said.asChange().rewrites()) {
            write(pass, goal, said, goal.readers());
            if (isYouth(pass)) {
                goal.hold();
            }
        } else {
            stand(pass, goal, said);
        }
        em.flush();
        trail.touched("goal.changed");
        return read(pass, goal).orElseThrow();
    }

    /**
     * Lets what the youth wrote and said of a goal go to everyone who reads goals by the rights table.
     *
     * @throws Problem not found; lost race {@code changed-meanwhile}
     */
    @Needs(Task.RELEASE_INPUT)
    public Goal release(OpenCase pass, String id, long version) {
        WrittenGoal goal = goal(pass, id, version);
        goal.release(rights.whenReleased(ContentKind.GOALS), clock.now());
        em.flush();
        trail.touched("goal.released");
        return read(pass, goal).orElseThrow();
    }

    private void write(OpenCase pass, WrittenGoal goal, GoalWords said, Audience readers) {
        if (said.words() != null) {
            goal.write(pass, sealed(pass, readers, said.words()), isYouth(pass));
        }
        if (said.changesSuccess()) {
            Sealed success = said.success().isEmpty() ? null : sealed(pass, readers, said.success());
            goal.measureBy(pass, success, isYouth(pass));
        }
        if (said.measures() != null) {
            if (!said.measures().stream().allMatch(each -> kinds.find(each).isPresent())) {
                throw Problem.badInput("measures", "problem.unknown-measure");
            }
            goal.followBy(said.measures());
        }
        stand(pass, goal, said);
    }

    private void stand(OpenCase pass, WrittenGoal goal, GoalWords said) {
        if (said.state() != null) {
            goal.stand(said.state(), clock.today(), !isYouth(pass));
        }
    }

    private Sealed sealed(OpenCase pass, Audience readers, String text) {
        return seals.seal(pass, pass.caseId(), ContentKind.GOALS, readers, text);
    }

    private Optional<Goal> read(OpenCase pass, WrittenGoal goal) {
        Reading measure = goal.success() == null ? null : seals.open(pass, goal.success());
        return goal.read(seals.open(pass, goal.words()), measure, NeedsMap.speaksForYouth(pass));
    }

    private WrittenGoal goal(OpenCase pass, String id, long version) {
        WrittenGoal goal = em.createQuery(
                        "select g from WrittenGoal g where g.id = :id and g.caseId = :case", WrittenGoal.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        goal.expect(version);
        return goal;
    }

    private static boolean isYouth(OpenCase pass) {
        return pass.role() == Role.YOUTH;
    }
}
