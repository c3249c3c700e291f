package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.access.JobPass;
import org.hearth.access.Turns;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.exchange.Asking;
import org.hearth.exchange.Imports;

/**
 * Looks after imports each minute: sweeps what a dying server left, lets hearings that came in ask their team, and takes
 * what the county's system has laid into the folder {@code HEARTH_IMPORT_DIR}.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class FilesIn {
    private static final Logger LOG = Logger.getLogger(FilesIn.class.getName());
    private static final String JOB = "imports";
    /** Twenty hearings each: as many as a minute has room for. */
    private static final int ROUNDS = 20;

    @Inject
    private Turns turns;

    @Inject
    private Intake intake;

    @Inject
    private Imports imports;

    @Inject
    private Asking asking;

    @Inject
    private DropFolder folder;

    @Inject
    private CourtBook book;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        turns.take(JOB).ifPresent(this::round);
    }

    private void round(JobPass job) {
        for (Imports.Left left : imports.left(job)) {
            safely(
                    "an import that was left is not swept",
                    () -> imports.sweep(intake.clerk(job, left.courthouse()), left.id()));
        }
        for (Courthouse house : book.courthouses()) {
            safely("the folder of imports is not read", () -> folder.take(intake.clerk(job, house.key()), house.key()));
        }
        for (String house : asking.courthouses(job)) {
            safely("a hearing that came in has not asked", () -> ask(intake.clerk(job, house)));
        }
    }

    private void ask(CourtPass pass) {
        int asked = asking.some(pass);
        for (int round = 1; asked > 0 && round < ROUNDS; round++) {
            asked = asking.some(pass);
        }
    }

    /** What went wrong may be a child's words, so its kind alone is written down; the next minute tries again. */
    private static void safely(String what, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0}: {1}", new Object[] {what, e.getClass().getName()});
        }
    }
}
