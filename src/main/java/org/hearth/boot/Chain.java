package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.AuditTrail;
import org.hearth.access.Standings;
import org.hearth.access.Turns;

/**
 * Links the committed lines of the audit each second, so that nobody who reads waits for a chain, and checks them: what is
 * new each night, all of it each week. One node links; each keeps roots of its own and checks by them.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Chain {
    @Inject
    private Turns turns;

    @Inject
    private Standings standings;

    @Inject
    private AuditTrail trail;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void link() {
        turns.take("audit").ifPresent(pass -> {
            if (trail.link(pass) > 0) {
                trail.root(pass);
            }
        });
    }

    /** Also on a server whose neighbour did all the linking. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void root() {
        trail.root(standings.job("audit"));
    }

    @Schedule(hour = "3", minute = "10", dayOfWeek = "Mon-Sat", persistent = false)
    void checkRecent() {
        trail.check(standings.job("audit"), false);
    }

    @Schedule(hour = "3", minute = "10", dayOfWeek = "Sun", persistent = false)
    void checkWhole() {
        trail.check(standings.job("audit"), true);
    }
}
