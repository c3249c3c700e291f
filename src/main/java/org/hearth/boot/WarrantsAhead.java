package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.JobPass;
import org.hearth.access.Turns;
import org.hearth.orders.WarrantWatch;

/** Ends warrants at eighteen in the first minutes of the day, and every hour reminds of recalls that are late. */
@Singleton
@Startup
@DependsOn("AccessEnds")
@TransactionManagement(TransactionManagementType.BEAN)
public class WarrantsAhead {
    @Inject
    private Turns turns;

    @Inject
    private WarrantWatch watch;

    @PostConstruct
    @Schedule(hour = "*", minute = "20", persistent = false)
    void look() {
        turns.take("warrants").ifPresent(this::endAndRemind);
    }

    private void endAndRemind(JobPass pass) {
        int ended = watch.expire(pass);
        while (ended > 0) {
            ended = watch.expire(pass);
        }
        watch.remind(pass);
    }
}
