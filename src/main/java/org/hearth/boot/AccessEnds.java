package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.Closings;
import org.hearth.access.JobPass;
import org.hearth.access.Turns;
import org.hearth.casefile.Birthdays;

/**
 * Notes at the start and each night whose last day on a case has passed. Nobody waits for it: a last day holds by itself
 * when a case is opened.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class AccessEnds {
    @Inject
    private Turns turns;

    @Inject
    private Closings closings;

    @Inject
    private Birthdays birthdays;

    @PostConstruct
    @Schedule(hour = "0", minute = "5", timezone = "America/Los_Angeles", persistent = false)
    void note() {
        turns.take("access-ends").ifPresent(this::tellAndClose);
    }

    private void tellAndClose(JobPass pass) {
        int told = birthdays.tell(pass);
        while (told > 0) {
            told = birthdays.tell(pass);
        }
        closings.night(pass);
    }
}
