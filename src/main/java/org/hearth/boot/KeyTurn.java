package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.access.JobPass;
import org.hearth.access.KeyChanges;
import org.hearth.access.Standings;
import org.hearth.access.Turns;
import org.hearth.terms.Problem;

/**
 * Follows a change of the key of sealed texts, on each server, and seals texts anew for part of each second, so that people
 * work on meanwhile. A fault is told once, and the next second tries again.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyTurn {
    private static final Logger LOG = Logger.getLogger(KeyTurn.class.getName());
    private static final long SHARE_NANOS = 400_000_000;

    @Inject
    private Standings standings;

    @Inject
    private Turns turns;

    @Inject
    private KeyChanges changes;

    private boolean failing;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void follow() {
        run(() -> changes.follow(standings.job("keys")));
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void reseal() {
        run(() -> turns.take("keys").ifPresent(this::resealSome));
    }

    private void resealSome(JobPass pass) {
        long end = System.nanoTime() + SHARE_NANOS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = changes.reseal(pass);
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.log(Level.SEVERE, "The keys cannot be followed now; it goes on by itself: {0}", Problem.places(e));
            }
        }
    }
}
