package org.hearth.api;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes a fault of ours into the log: which kind and where in the code, never its message. */
final class Unforeseen {
    private static final Logger LOG = Logger.getLogger("org.hearth.api");

    private Unforeseen() {}

    static void log(Throwable thrown) {
        StringBuilder text = new StringBuilder("unforeseen");
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            text.append("\n  ").append(each.getClass().getName());
            for (StackTraceElement step : each.getStackTrace()) {
                text.append("\n    ").append(step);
            }
        }
        LOG.log(Level.SEVERE, text::toString);
    }
}
