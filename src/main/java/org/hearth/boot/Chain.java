package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.access.AuditTrail;
import org.hearth.access.Standings;
import org.hearth.access.Turns;
import org.hearth.terms.Problem;

/**
 * Links the committed lines of the audit each second, so that nobody who reads waits for a chain, and checks them: what is
 * new each night, all of it each week. A fault, as while the database is gone, is told once and the next second tries again:
 * a timer that throws would be given up by the server. One node links; each keeps roots of its own and checks by them.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Chain {
    private static final Logger LOG = Logger.getLogger(Chain.class.getName());

    @Inject
    private Turns turns;

    @Inject
    private Standings standings;

    @Inject
    private AuditTrail trail;

    private boolean failing;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void link() {
        run(() -> turns.take("audit").ifPresent(pass -> {
            if (trail.link(pass) > 0) {
                trail.root(pass);
            }
        }));
    }

    /** Also on a server whose neighbour did all the linking. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void root() {
        run(() -> trail.root(standings.job("audit")));
    }

    @Schedule(hour = "3", minute = "10", dayOfWeek = "Mon-Sat", persistent = false)
    void checkRecent() {
        run(() -> trail.check(standings.job("audit"), false));
    }

    @Schedule(hour = "3", minute = "10", dayOfWeek = "Sun", persistent = false)
    void checkWhole() {
        run(() -> trail.check(standings.job("audit"), true));
    }

    private void run(Runnable work) {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.log(
                        Level.SEVERE,
                        "The audit cannot be linked or checked now; it goes on by itself: {0}",
                        Problem.places(e));
            }
        }
    }
}
