package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.AuditTrail;
import org.hearth.access.Turns;

/** Links the committed lines of the audit each second, so that nobody who reads waits for a chain. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Chain {
    @Inject
    private Turns turns;

    @Inject
    private AuditTrail trail;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void link() {
        turns.take("audit").ifPresent(trail::link);
    }
}
