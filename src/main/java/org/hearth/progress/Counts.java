package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** What stands around the counts: their correction, that the youth knows of a measure, and what changed around a youth. */
@Door
public class Counts {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Measures kinds;

    @Inject
    CountRows rows;

    @Inject
    Youths youths;

    @Inject
    Trail trail;

    /**
     * Corrects an own count by a new one that says why; the old one stays as it was noted, and what was read stays as
     * read.
     *
     * @param id the observation that is corrected
     * @param seen what holds instead; of the same measure
     * @throws Problem bad input as {@link Progress#note}; not found for another's count; lost race where another count
     *     stands in its place already
     */
    @Needs(Task.NOTE_PROGRESS)
    public Count correct(OpenCase pass, String id, Observation seen, Mend why) {
        NotedCount wrong = rows.standing(pass, id);
        Observation checked = kinds.checked(seen, clock.today());
        if (why == null) {
            throw Problem.badInput("reason", "problem.unknown-mend");
        }
        boolean same = kinds.find(wrong.measure())
                .filter(kind -> kind.id().equals(checked.measure()))
                .isPresent();
        if (!same) {
            throw Problem.badInput("measure", "problem.other-measure");
        }
        return rows.correct(pass, wrong, checked, why).count();
    }

    /** The measures that this youth was told of case by case; those that every youth is told of are not among them. */
    @Needs(Task.READ_PROGRESS)
    public Set<String> told(OpenCase pass) {
        return rows.told(pass);
    }

    /**
     * Keeps that the youth was told of a measure, so that its counts are said to others from now on.
     *
     * @throws Problem bad input on {@code measure} where the court tells no such thing case by case
     */
    @Needs(Task.TELL_MEASURES)
    public void tell(OpenCase pass, String measure) {
        MeasureKind kind = kinds.find(measure)
                .filter(MeasureKind::caseByCase)
                .orElseThrow(() -> Problem.badInput("measure", "problem.unknown-measure"));
        if (!rows.told(pass).contains(kind.id())) {
            em.persist(new ToldMeasure(pass, kind.id(), clock.now()));
        }
        trail.touched("measure.told." + kind.id());
    }

    /**
     * Lets go, or holds again, what an advocate or therapist counted without a form; what came with a form goes with it.
     *
     * @throws Problem not found where nothing of that measure is held
     */
    @Needs(Task.RELEASE_INPUT)
    public void letGo(OpenCase pass, String measure, boolean free) {
        List<NotedCount> held = kinds.find(measure)
                .map(kind -> rows.heldAlone(pass, kind))
                .filter(each -> !each.isEmpty())
                .orElseThrow(Problem::notFound);
        held.forEach(each -> each.release(free ? clock.now() : null));
        trail.touched("observation.released");
    }

    /**
     * Notes what changed around the youth.
     *
     * @param kind its code in {@code measures.yaml}
     * @param day when; not in the future
     * @throws Problem bad input, naming the field
     */
    @Needs(Task.NOTE_PROGRESS)
    public Around noteAround(OpenCase pass, String kind, LocalDate day, Known known) {
        Coded coded = kinds.around(kind)
                .filter(each -> !each.id().equals(Told.LATE))
                .orElseThrow(() -> Problem.badInput("kind", "problem.unknown-around"));
        if (day == null) {
            throw Problem.badInput("day", "problem.no-date");
        }
        if (day.isAfter(clock.today())) {
            throw Problem.badInput("day", "problem.period-in-future");
        }
        if (known == null) {
            throw Problem.badInput("known", "problem.unknown-known");
        }
        CountRows.needReporter(pass);
        NotedAround noted = new NotedAround(pass, coded, day, known, clock.now());
        em.persist(noted);
        trail.touched("around." + kind);
        return noted.view(kinds);
    }

    /** What changed around the youth, as far as this reader reads progress; the earliest first. */
    @Needs(Task.READ_PROGRESS)
    public List<Around> around(OpenCase pass) {
        boolean shown = pass.sees(ContentKind.PROGRESS) && !youths.isClosedTo(pass);
        return shown ? rows.around(pass) : List.of();
    }

    /** Takes back what one has noted as changed. */
    @Needs(Task.NOTE_PROGRESS)
    public void takeBack(OpenCase pass, String id) {
        rows.noted(pass, id).takeBack(clock.now());
        trail.touched("around");
    }
}
