package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.access.Turns;
import org.hearth.calling.CallsForHelp;

/** Each minute tells the next person of a call for help that nobody has answered. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class HelpAhead {
    @Inject
    private Turns turns;

    @Inject
    private CallsForHelp calls;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tell() {
        turns.take("help").ifPresent(calls::escalate);
    }
}
