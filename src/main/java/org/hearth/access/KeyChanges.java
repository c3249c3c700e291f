package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * Changes the key of sealed texts while the court works. One act adds a key; it is used as soon as every running server holds
 * it; timers seal every text anew; when none is left under the older key, that one can be taken out.
 */
@Door
public class KeyChanges {
    private static final Logger LOG = Logger.getLogger(KeyChanges.class.getName());

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Keys keys;

    @Inject
    KeyHolders holders;

    @Inject
    Resealing resealing;

    @Inject
    Trail trail;

    /** How the keys stand, and how far a change is. */
    @Needs(Task.KEEP_KEYS)
    public KeyState state(CourtPass pass) {
        KeyChange change = change();
        String next = change == null ? null : change.keyId();
        List<ResealStep> steps = next == null ? List.of() : resealing.steps(next);
        return new KeyState(
                keys.current(),
                List.copyOf(keys.ids()),
                next,
                change == null ? null : change.used(),
                change == null ? null : change.finished(),
                change == null ? List.of() : waitingFor(change),
                steps.stream().mapToLong(ResealStep::moved).sum(),
                steps.stream().mapToLong(ResealStep::unread).sum(),
                (int) steps.stream().filter(step -> step.isFinishedFor(next)).count(),
                resealing.columns().size());
    }

    private List<String> waitingFor(KeyChange change) {
        if (!keys.ids().contains(change.keyId())) {
            return List.of();
        }
        return change.isUsed() ? holders.notUsing(change.keyId()) : holders.without(change.keyId());
    }

    /**
     * Begins a new key: the one that the key file holds unused, or a fresh one; answers its id. With one server it is used at
     * once, with several as soon as the key file has been copied to each.
     *
     * @throws Problem 409 {@code key-change-under-way}; 422 {@code key-file-unwritable}
     */
    @Needs(Task.KEEP_KEYS)
    public String begin(CourtPass pass) {
        KeyChange change = change();
        if (change != null && !change.isFinished()) {
            throw Problem.lostRace("key-change-under-way", change.keyId());
        }
        keys.refresh();
        List<String> ids = List.copyOf(keys.ids());
        String newest = ids.get(ids.size() - 1);
        String key = newest.equals(keys.current()) ? added() : newest;
        if (change == null) {
            change = new KeyChange(key, clock.now());
            em.persist(change);
        } else {
            change.ask(key, clock.now());
        }
        trail.touched("key." + key + ".begun");
        advance(change);
        return key;
    }

    private String added() {
        try {
            return keys.add();
        } catch (UncheckedIOException e) {
            LOG.log(
                    Level.WARNING,
                    "The key file cannot be written: {0}",
                    e.getCause().getClass().getSimpleName());
            throw Problem.unmetRule("key-file-unwritable");
        }
    }

    /**
     * Takes an older key out of this server's key file; the others follow. Texts in backups made before need it still.
     *
     * @throws Problem not found for a key the file does not hold; 422 {@code key-still-used} with the number of texts under it,
     *     {@code key-used-elsewhere} with the server that still seals under it, {@code key-file-unwritable}
     */
    @Needs(Task.KEEP_KEYS)
    public void takeOut(CourtPass pass, String id) {
        KeyChange change = change();
        keys.refresh();
        if (id == null || !keys.ids().contains(id)) {
            throw Problem.notFound();
        }
        List<String> others = change == null ? List.of() : holders.notUsing(change.keyId());
        if (!others.isEmpty()) {
            throw Problem.unmetRule("key-used-elsewhere", others.get(0));
        }
        long texts = resealing.under(id);
        if (change == null || !change.isFinished() || id.equals(keys.current()) || texts > 0) {
            throw Problem.unmetRule("key-still-used", id, texts);
        }
        try {
            keys.takeOut(id);
        } catch (UncheckedIOException e) {
            throw Problem.unmetRule("key-file-unwritable");
        }
        change.takeOut(id);
        trail.touched("key." + id + ".out");
    }

    /** This server says which keys it holds and follows a change: uses the new key, and drops one that was taken out. */
    @Needs(Task.RUN_JOB)
    public void follow(JobPass pass) {
        keys.refresh();
        KeyChange change = change();
        if (change == null) {
            holders.say();
        } else {
            advance(change);
        }
    }

    private void advance(KeyChange change) {
        holders.say();
        if (!keys.ids().contains(change.keyId())) {
            LOG.log(
                    Level.SEVERE,
                    "Texts are sealed under key {0}, which this server''s key file does not hold: copy the key file of the"
                            + " server that made it over this one''s.",
                    change.keyId());
            return;
        }
        em.flush();
        if (!change.isUsed() && holders.without(change.keyId()).isEmpty()) {
            change.use(clock.now());
        }
        if (change.isUsed() && !keys.current().equals(change.keyId())) {
            keys.use(change.keyId());
            holders.say();
        }
        dropTakenOut(change);
    }

    /** Counts for itself: what the database asks for is done only where no text needs the key. */
    private void dropTakenOut(KeyChange change) {
        String old = change.takenOut();
        if (old != null && keys.ids().contains(old) && !old.equals(keys.current()) && resealing.under(old) == 0) {
            keys.takeOut(old);
            holders.say();
        }
    }

    /**
     * Seals the next few texts anew.
     *
     * @return false when there is nothing to do
     */
    @Needs(Task.RUN_JOB)
    public boolean reseal(JobPass pass) {
        KeyChange change = change();
        if (change == null || change.isFinished() || !keys.current().equals(change.keyId())) {
            return false;
        }
        if (resealing.work(change.keyId())) {
            return true;
        }
        change.finish(clock.now());
        trail.touched("key." + change.keyId() + ".finished");
        return false;
    }

    private KeyChange change() {
        return em.find(KeyChange.class, KeyChange.ONLY);
    }
}
