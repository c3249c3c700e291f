package org.hearth.boot;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Logger;
import org.hearth.terms.Outage;
import org.hearth.terms.Problem;

/**
 * Stands around every timer (see ejb-jar.xml): a round that fails is over, and the next one comes. Without it
 * the server takes a timer that has failed twice off its list, and logs messages that may quote a file.
 */
public class Steady {
    private static final Logger LOG = Logger.getLogger(Steady.class.getName());

    @AroundTimeout
    Object round(InvocationContext call) {
        try {
            return call.proceed();
        } catch (Exception e) {
            String timer = call.getMethod().getDeclaringClass().getSimpleName();
            if (Outage.in(e)) {
                LOG.warning(() -> "The database does not answer: " + timer + " tries again at its next turn");
            } else {
                LOG.severe(() -> timer + " failed and goes on at its next turn\n" + Problem.places(e));
            }
            return null;
        }
    }
}
