package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.JobPass;
import org.hearth.access.KeyChanges;
import org.hearth.access.Standings;
import org.hearth.access.Turns;

/**
 * Follows a change of the key of sealed texts, on each server, and seals texts anew for part of each second, so that people
 * work on meanwhile.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyTurn {
    private static final long SHARE_NANOS = 400_000_000;

    @Inject
    private Standings standings;

    @Inject
    private Turns turns;

    @Inject
    private KeyChanges changes;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void follow() {
        changes.follow(standings.job("keys"));
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void reseal() {
        turns.take("keys").ifPresent(this::resealSome);
    }

    private void resealSome(JobPass pass) {
        long end = System.nanoTime() + SHARE_NANOS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = changes.reseal(pass);
        }
    }
}
