package org.hearth.boot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.access.JobPass;
import org.hearth.access.Turns;
import org.hearth.retention.Retention;
import org.hearth.retention.RetentionBook;
import org.hearth.retention.RetentionClass;

/** Destroys each night what is kept only so long and is over, in small parts, and notes how much went. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Retiring {
    private static final String JOB = "retention";
    /** Parts of one class in one night; what is left goes in the next. */
    private static final int MOST = 400;

    @Inject
    private Turns turns;

    @Inject
    private Retention retention;

    @Inject
    private RetentionBook book;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void retire() {
        turns.take(JOB).ifPresent(this::sweepAll);
    }

    private void sweepAll(JobPass pass) {
        long start = System.nanoTime();
        Map<String, Integer> gone = new TreeMap<>();
        for (RetentionClass each : book.classes()) {
            gone.put(each.id(), swept(pass, each.id()));
        }
        int whole = 0;
        while (whole < MOST && retention.destroyNext(pass)) {
            whole++;
        }
        gone.put("by-order", whole);
        retention.note(pass, gone, (System.nanoTime() - start) / 1_000_000);
    }

    private int swept(JobPass pass, String id) {
        int all = 0;
        for (int i = 0; i < MOST; i++) {
            int some = retention.sweep(pass, id);
            all += some;
            if (some == 0) {
                return all;
            }
        }
        return all;
    }
}
