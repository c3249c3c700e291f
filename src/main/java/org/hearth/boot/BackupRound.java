package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.access.JobPass;
import org.hearth.access.Standings;
import org.hearth.access.Turns;
import org.hearth.backup.Asked;
import org.hearth.backup.BackupFault;
import org.hearth.backup.Backups;
import org.hearth.backup.Keeper;
import org.hearth.backup.Kept;
import org.hearth.backup.Premises;
import org.hearth.backup.Verdict;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Makes a backup each night, and whenever the steward asks for one. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class BackupRound {
    private static final Logger LOG = Logger.getLogger(BackupRound.class.getName());

    @Inject
    private Turns turns;

    @Inject
    private Standings standings;

    @Inject
    private Backups backups;

    @Inject
    private Premises court;

    @Inject
    private CourtClock clock;

    @Schedule(hour = "3", minute = "20", timezone = "America/Los_Angeles", persistent = false)
    void night() {
        turns.take("backup").ifPresent(pass -> make(pass, "night"));
    }

    /** Once the act that asked for it is done. */
    public void asked(@ObservesAsync Asked asked) {
        make(standings.job("backup"), "asked");
    }

    private void make(JobPass pass, String why) {
        try {
            Kept made = new Keeper(court).make(why, clock.now());
            Verdict verdict = made.verdict();
            backups.note(pass, verdict.state().wire(), null);
            if (verdict.state() == Verdict.State.FAILED) {
                LOG.log(Level.SEVERE, "The backup {0} did not stand its trial: {1}", new Object[] {
                    made.id(), verdict.why()
                });
            }
        } catch (BackupFault e) {
            LOG.log(Level.SEVERE, "No backup was made: {0}", e.say());
            backups.note(pass, "not-made", e.say());
        } catch (RuntimeException e) {
            LOG.severe(() -> Problem.places(e));
            backups.note(pass, "not-made", new BackupFault("not-made", court.shelf()).say());
        }
    }
}
