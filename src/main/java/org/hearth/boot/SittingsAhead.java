package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.access.Turns;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtClock;

/** Makes the court book's sittings ahead, at the start and each night; a demo court has made its own. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class SittingsAhead {
    /** So far that a six-month review can be set on the day of the one before. */
    private static final int MONTHS = 8;

    @Inject
    private Turns turns;

    @Inject
    private Sittings sittings;

    @Inject
    private Settings settings;

    @Inject
    private CourtClock clock;

    @PostConstruct
    void open() {
        if (!settings.demo()) {
            make();
        }
    }

    @Schedule(hour = "2", minute = "10", persistent = false)
    void make() {
        LocalDate today = clock.today();
        turns.take("sittings").ifPresent(pass -> sittings.hold(pass, today, today.plusMonths(MONTHS)));
    }
}
