package org.hearth.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.FileSeals;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.SealLedger;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.Problem;

/**
 * Keeps the ledger of sealings beside the database, and does again what a restored database no longer knows: what was
 * sealed is sealed again, what was destroyed does not come back, what was held is held.
 */
@Door
public class Ledgers {
    private static final String AGAIN = "again after a restore";

    @Inject
    EntityManager em;

    @Inject
    SealLedger ledger;

    @Inject
    Turns turns;

    @Inject
    Sealer sealer;

    @Inject
    Unsealer unsealer;

    @Inject
    Destroyer destroyer;

    @Inject
    FileSeals access;

    @Inject
    Trail trail;

    /** The number up to which this node knows its ledger to be written, so that an idle second reads no file. */
    private volatile long written;

    /** Writes down what was committed since; answers how many lines. Each node keeps a whole ledger of its own. */
    @Needs(Task.RUN_JOB)
    public int catchUp(JobPass pass) {
        long last = turns.last();
        if (last <= written) {
            return 0;
        }
        long inFile = lastInFile();
        List<String> more = turns.after(inFile).stream().map(JournalEntry::line).toList();
        if (!more.isEmpty()) {
            ledger.add(more);
        }
        written = Math.max(last, inFile);
        return more.size();
    }

    private long lastInFile() {
        List<String> lines = ledger.lines();
        return lines.isEmpty()
                ? 0
                : JournalEntry.of(lines.get(lines.size() - 1)).number();
    }

    /**
     * Does again what the ledger knows and this database does not; to be called after a restore, and at each start. Done
     * twice it changes nothing more.
     *
     * @return how many lines were done again
     */
    @Needs(Task.RUN_JOB)
    public int reapply(JobPass pass) {
        Gate gate = turns.take();
        long known = turns.last();
        List<JournalEntry> newer = ledger.lines().stream()
                .map(JournalEntry::of)
                .filter(each -> each.number() > known)
                .toList();
        if (newer.isEmpty()) {
            return 0;
        }
        gate.goOn(newer.get(newer.size() - 1).number());
        trail.touched("ledger.reapplied", "lines." + newer.size());
        em.flush();
        for (JournalEntry each : newer) {
            turns.write(each);
            again(pass, each);
        }
        return newer.size();
    }

    private void again(JobPass pass, JournalEntry entry) {
        switch (entry.action()) {
            case SEAL -> seal(pass, entry);
            case UNSEAL -> unseal(pass, entry);
            case HOLD -> find(pass, entry).ifPresent(open -> em.persist(new LegalHold(open, entry)));
            case LIFT -> hold(entry).ifPresent(hold -> hold.lift(pass, entry.at()));
            default -> destroy(entry);
        }
        em.flush();
    }

    private void seal(JobPass pass, JournalEntry entry) {
        Optional<OpenCase> open = find(pass, entry);
        if (open.isEmpty()) {
            return;
        }
        SealingAct act = new SealingAct(open.get(), entry, AGAIN);
        em.persist(act);
        em.flush();
        if (act.isWhole()) {
            sealer.file(open.get(), act);
        } else {
            sealer.petitionAgain(open.get(), act);
        }
    }

    private void unseal(JobPass pass, JournalEntry entry) {
        act(entry.act()).filter(SealingAct::isOpen).ifPresent(act -> {
            act.unseal(pass, AGAIN, entry.at());
            em.flush();
            access.showLinesAgain(pass, act.id());
            unsealer.putBack(pass, act);
        });
    }

    private void destroy(JournalEntry entry) {
        Optional<SealingAct> act = act(entry.act());
        if (act.isPresent()) {
            act.get().destroy(entry.at());
            em.flush();
            destroyer.sealed(act.get());
        } else if (entry.action() == Act.DESTROY_CASE) {
            destroyer.again(entry.caseId());
        }
    }

    private Optional<SealingAct> act(String id) {
        return em.createQuery("select a from SealingAct a where a.id = :id", SealingAct.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Optional<LegalHold> hold(JournalEntry entry) {
        return em.createQuery("select h from LegalHold h where h.id = :id and h.liftedAt is null", LegalHold.class)
                .setParameter("id", entry.act())
                .getResultStream()
                .findFirst();
    }

    private Optional<OpenCase> find(JobPass pass, JournalEntry entry) {
        try {
            return Optional.of(access.again(pass, entry.caseId()));
        } catch (Problem absent) {
            return Optional.empty();
        }
    }
}
