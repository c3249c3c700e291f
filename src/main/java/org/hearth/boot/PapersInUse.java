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
import org.hearth.bench.PaperDesk;

/** Sets papers by the templates that the court has put to use: at the start, and within seconds of a change, on every node. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class PapersInUse {
    @Inject
    private Standings standings;

    @Inject
    private PaperDesk desk;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void adopt() {
        desk.adopt(standings.job("papers"));
    }
}
