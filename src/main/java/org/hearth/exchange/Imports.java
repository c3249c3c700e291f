package org.hearth.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.IntakeCase;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * Files that come in: checked whole, written unseen slice by slice, and shown in one transaction. {@link Importing} goes
 * through these steps; each is a transaction of its own, so that nobody who reads waits for an import.
 */
@Door
public class Imports {
    /** One that has not gone on for so long is nobody's any more: its server died. */
    static final Duration FORGOTTEN = Duration.ofMinutes(2);

    /**
     * An import that was begun and not ended.
     *
     * @param id its key
     * @param courthouse whose it is
     */
    public record Left(String id, String courthouse) {}

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtReading reading;

    @Inject
    ImportBook columns;

    @Inject
    Writing writing;

    @Inject
    Trail trail;

    /**
     * What an import of these files would do, row by row; nothing is written.
     *
     * @param night whether it is the nightly file, which nobody watches
     * @throws Problem not allowed for a file of cases by the steward
     */
    @Needs(Task.EXCHANGE_FILES)
    public Plan check(CourtPass pass, Map<Sheet, byte[]> files, boolean night) {
        if (!pass.may(Task.EXCHANGE_CASES) && files.keySet().stream().anyMatch(Sheet::ofCases)) {
            throw Problem.notAllowed();
        }
        Map<Sheet, ReadSheet> read = new EnumMap<>(Sheet.class);
        files.forEach((sheet, bytes) -> read.put(sheet, ReadSheet.of(sheet, bytes, columns)));
        return plan(pass, read, night);
    }

    /** The same of files that are read already. */
    @Needs(Task.EXCHANGE_FILES)
    public Plan plan(CourtPass pass, Map<Sheet, ReadSheet> read, boolean night) {
        return Check.of(read, reading.guarded(pass), night);
    }

    /**
     * Begins an import.
     *
     * @throws Problem 409 {@code import-running} while another one of this courthouse is written
     */
    @Needs(Task.EXCHANGE_FILES)
    public String begin(CourtPass pass) {
        long running = em.createQuery(
                        "select count(r) from ImportRun r where r.courthouse = :house and r.state = :writing"
                                + " and r.seenAt > :since",
                        Long.class)
                .setParameter("house", pass.courthouse())
                .setParameter("writing", ImportRun.State.WRITING)
                .setParameter("since", clock.now().minus(FORGOTTEN))
                .getSingleResult();
        if (running > 0) {
            throw Problem.lostRace("import-running");
        }
        ImportRun run = new ImportRun(pass.courthouse(), pass.person(), clock.now());
        em.persist(run);
        trail.touched("import");
        return run.id();
    }

    /** Writes one slice, unseen. */
    @Needs(Task.EXCHANGE_FILES)
    public void stage(CourtPass pass, String id, Slice slice) {
        run(pass, id).goOn(clock.now());
        writing.stage(pass, IntakeCase.hidden(id), slice);
    }

    /**
     * Shows everything at once, and makes the changes to what stood before.
     *
     * @throws Problem 409 where the court has changed since the files were checked
     */
    @Needs(Task.EXCHANGE_FILES)
    public void reveal(CourtPass pass, String id, Plan plan) {
        ImportRun run = run(pass, id);
        em.lock(run, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        writing.reveal(pass, IntakeCase.hidden(id), plan);
        run.reveal(plan.count(ReportRow.Outcome.NEW), plan.count(ReportRow.Outcome.CHANGED), clock.now());
        trail.touched("import.revealed");
    }

    private ImportRun run(CourtPass pass, String id) {
        return em.createQuery("select r from ImportRun r where r.id = :id and r.courthouse = :house", ImportRun.class)
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .filter(ImportRun::isWriting)
                .findFirst()
                .orElseThrow(() -> Problem.lostRace("import-swept"));
    }

    /** Removes everything that an import wrote and did not show. */
    @Needs(Task.EXCHANGE_FILES)
    public void sweep(CourtPass pass, String id) {
        ImportRun run = run(pass, id);
        writing.sweep(pass, IntakeCase.hidden(id));
        run.sweep(clock.now());
        trail.touched("import.swept");
    }

    /** Imports that were left by a server that died. */
    @Needs(Task.RUN_JOB)
    public List<Left> left(JobPass pass) {
        Instant since = clock.now().minus(FORGOTTEN);
        List<Left> left = new ArrayList<>();
        em.createQuery("select r from ImportRun r where r.state = :writing and r.seenAt <= :since", ImportRun.class)
                .setParameter("writing", ImportRun.State.WRITING)
                .setParameter("since", since)
                .getResultList()
                .forEach(each -> left.add(new Left(each.id(), each.courthouse())));
        return left;
    }
}
