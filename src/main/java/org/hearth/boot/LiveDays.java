package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.hearth.access.Standings;
import org.hearth.bench.Days;

/**
 * Tells the open pages of each courthouse when its day has changed: each second, from the one counter that all nodes
 * share. Only the count is sent; each page reads the day anew with its own reader's rights.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveDays {
    @Inject
    private Standings standings;

    @Inject
    private Days days;

    @Inject
    @Push(channel = "day")
    private PushContext pages;

    private final Map<String, Long> told = new HashMap<>();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tell() {
        Map<String, Long> counts = days.beat(standings.job("live"));
        counts.forEach((courthouse, count) -> {
            if (!count.equals(told.put(courthouse, count))) {
                pages.send(count, courthouse);
            }
        });
    }
}
