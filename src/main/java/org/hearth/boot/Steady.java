package org.hearth.boot;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.hearth.terms.Outage;
import org.hearth.terms.Problem;

/**
 * Stands around every timer (see ejb-jar.xml): a round that fails is over, and the next one comes. Without it
 * the server takes a timer that has failed twice off its list, and logs messages that may quote a file. What goes on
 * failing each second is told once an hour.
 */
public class Steady {
    private static final Logger LOG = Logger.getLogger(Steady.class.getName());

    private static final long HOUR_NANOS = Duration.ofHours(1).toNanos();

    /** When each failing job was last told of, by {@link System#nanoTime}. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    @AroundTimeout
    Object round(InvocationContext call) {
        String job = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        try {
            Object done = call.proceed();
            told.remove(job);
            return done;
        } catch (Exception e) {
            Long before = told.get(job);
            if (before == null || System.nanoTime() - before >= HOUR_NANOS) {
                told.put(job, System.nanoTime());
                tell(job, e);
            }
            return null;
        }
    }

    private static void tell(String job, Exception e) {
        if (Outage.in(e)) {
            LOG.warning(() -> "The database does not answer: " + job + " tries again at its next turn");
        } else {
            LOG.severe(() -> job + " failed and goes on at its next turn\n" + Problem.places(e));
        }
    }
}
