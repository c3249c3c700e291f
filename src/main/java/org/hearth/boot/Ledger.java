package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.Standings;
import org.hearth.retention.Ledgers;

/**
 * Writes sealings, holds and destructions into the file beside the database as soon as they are committed; before the first
 * reader comes, does again what the file knows and a restored database does not. Each node keeps its own whole file.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class Ledger {
    private static final String JOB = "ledger";

    @Inject
    private Standings standings;

    @Inject
    private Ledgers ledgers;

    @PostConstruct
    void again() {
        try {
            ledgers.reapply(standings.job(JOB));
        } catch (IllegalStateException e) {
            Refusal.stop(e.getMessage());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void write() {
        ledgers.catchUp(standings.job(JOB));
    }
}
