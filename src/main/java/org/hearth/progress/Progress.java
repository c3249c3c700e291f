package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
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
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** How a youth is doing, by the youth's own measure: counts beside the own earlier period, goals, needs. */
@Door
public class Progress {
    private static final int LONGEST_GOAL = 2_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Measures kinds;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    @Inject
    CountRows rows;

    @Inject
    Orders orders;

    /**
     * Notes a count; the reporter's earlier word on the same days is superseded, never changed.
     *
     * @throws Problem bad input, naming each field at fault, also where the reporter has counted some of these days
     *     already; not allowed for the youth, whose answers are held first
     */
    @Needs(Task.NOTE_PROGRESS)
    public Count note(OpenCase pass, Observation seen) {
        return rows.note(pass, kinds.checked(seen, clock.today())).count();
    }

    /**
     * Notes the counts of one form; what the same form said before, and what its reporter said of any of these days, is
     * superseded. Of two for the same measure and days the first stands.
     *
     * @param origin the form's key, so that its amendment finds them
     * @throws Problem as {@link #note}
     */
    @Needs(Task.NOTE_PROGRESS)
    public void noteForm(OpenCase pass, String origin, List<Observation> seen) {
        rows.noteForm(
                pass,
                origin,
                seen.stream().map(each -> kinds.checked(each, clock.today())).toList());
    }

    /** The measures this reader may know of, gains first; a fixed number of statements, however long the history. */
    @Needs(Task.READ_PROGRESS)
    public List<Measure> measures(OpenCase pass) {
        Told told = told(pass);
        return told.counts().entrySet().stream()
                .map(entry -> Baseline.of(entry.getKey(), entry.getValue(), told.around(), clock.today()))
                .sorted(Comparator.comparing(Measure::change))
                .toList();
    }

    /** Every period of the measures this reader may know of, for charts, in the order of {@code measures.yaml}. */
    @Needs(Task.READ_PROGRESS)
    public List<Series> series(OpenCase pass) {
        return told(pass).counts().entrySet().stream()
                .map(entry -> Baseline.series(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Told told(OpenCase pass) {
        List<CourtOrder> owed = pass.may(Task.READ_ORDERS) ? orders.ofCase(pass) : List.of();
        return Told.of(pass, kinds, rows.shown(pass), rows.around(pass), owed, clock.today());
    }

    /** The goals this reader may know of, newest first. */
    @Needs(Task.READ_PROGRESS)
    public List<Goal> goals(OpenCase pass) {
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
    public Goal addGoal(OpenCase pass, String words) {
        if (words == null || words.isBlank()) {
            throw Problem.badInput("words", "problem.words-needed");
        }
        if (words.length() > LONGEST_GOAL) {
            throw Problem.badInput("words", "problem.words-too-long", LONGEST_GOAL);
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
    public Goal releaseGoal(OpenCase pass, String id, long version) {
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

    /** Every need, the youth's view beside the adults'. */
    @Needs(Task.READ_PROGRESS)
    public List<Need> needs(OpenCase pass) {
        List<SaidNeed> said = em.createQuery(
                        "select n from SaidNeed n where n.caseId = :case and n.superseded is null", SaidNeed.class)
                .setParameter("case", pass.caseId())
                .getResultList();
        return NeedsMap.of(pass, said, seals, pass.rule(ContentKind.NEEDS));
    }

    /**
     * Says how far a need is met: the youth and the youth's attorney for the youth, everyone else for the adults.
     *
     * @throws Problem bad input where an adult would speak of belonging or affection, which are the youth's to say
     */
    @Needs(Task.NOTE_PROGRESS)
    public void rateNeed(OpenCase pass, NeedKind need, NeedWord word) {
        boolean youth = speaksForYouth(pass);
        NeedsMap.check(need, word, youth);
        Instant now = clock.now();
        live(pass, need, youth).forEach(each -> each.supersede(now));
        Sealed words = word.words() == null
                ? null
                : seals.seal(pass, pass.caseId(), ContentKind.NEEDS, Audience.HELD, word.words());
        em.persist(new SaidNeed(pass, need, word, words, now));
        trail.touched("need." + need.wire());
    }

    /** Lets the youth's word on a need go to everyone who reads needs by the rights table. */
    @Needs(Task.RELEASE_INPUT)
    public void releaseNeed(OpenCase pass, NeedKind need) {
        Instant now = clock.now();
        List<SaidNeed> said = live(pass, need, true);
        if (said.isEmpty()) {
            throw Problem.notFound();
        }
        said.forEach(each -> each.release(rights.whenReleased(ContentKind.NEEDS), now));
        trail.touched("need.released");
    }

    private List<SaidNeed> live(OpenCase pass, NeedKind need, boolean youth) {
        return em.createQuery(
                        "select n from SaidNeed n where n.caseId = :case and n.need = :need and n.byYouth = :youth"
                                + " and n.superseded is null",
                        SaidNeed.class)
                .setParameter("case", pass.caseId())
                .setParameter("need", need)
                .setParameter("youth", youth)
                .getResultList();
    }

    static boolean speaksForYouth(OpenCase pass) {
        return pass.role() == Role.YOUTH || pass.role() == Role.YOUTH_ATTORNEY;
    }
}
