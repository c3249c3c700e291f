package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.access.JobPass;
import org.hearth.access.Turns;
import org.hearth.bench.Packs;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/**
 * Makes the next court day's pack each evening for the officers who asked for it, and destroys those whose day is over.
 * Each quarter of an hour, so that an evening on which the server stood still is made up for.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class EveningPacks {
    private static final Logger LOG = Logger.getLogger(EveningPacks.class.getName());
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final String JOB = "packs";

    @Inject
    private Turns turns;

    @Inject
    private Packs packs;

    @Inject
    private CourtClock clock;

    @Schedule(hour = "*", minute = "4/15", persistent = false)
    void make() {
        turns.take(JOB).ifPresent(this::makeOwed);
    }

    private void makeOwed(JobPass pass) {
        packs.forget(pass);
        if (!CourtTime.timeOf(clock.now()).isBefore(EVENING)) {
            packs.owed(pass).forEach(officer -> makeOne(pass, officer));
        }
    }

    /** One officer's pack that cannot be made leaves the others'; what was wrong may be a child's words. */
    private void makeOne(JobPass pass, String officer) {
        try {
            packs.evening(pass, officer);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "an evening pack was not made: {0}",
                    e.getClass().getName());
        }
    }
}
