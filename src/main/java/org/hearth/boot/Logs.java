package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * How the server's log is written: warnings and faults as text, or with {@code HEARTH_LOG=json} one JSON object a line,
 * with a line for every request and for each thing that touches safety. Neither has content.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Logs {
    /** One line a request. */
    static final String ACCESS = "org.hearth.access-log";
    /** Sign-ins, refusals and faults. */
    static final String SECURITY = "org.hearth.security-log";

    /** Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKING = List.of(Logger.getLogger(ACCESS), Logger.getLogger(SECURITY));

    @PostConstruct
    void open() {
        try {
            write(Settings.read().jsonLog());
        } catch (IllegalStateException e) {
            Refusal.stop(e.getMessage());
        }
    }

    private static void write(boolean json) {
        for (Handler each : Logger.getLogger("").getHandlers()) {
            each.setFormatter(new LogLine(json));
            if (json) {
                each.setLevel(Level.INFO);
                each.setFilter(Logs::isWanted);
            }
        }
        TALKING.forEach(each -> each.setLevel(json ? Level.INFO : Level.WARNING));
    }

    /** The server's own chatter, which some of its loggers turn on by themselves, stays away. */
    private static boolean isWanted(LogRecord record) {
        return record.getLevel().intValue() >= Level.WARNING.intValue()
                || ACCESS.equals(record.getLoggerName())
                || SECURITY.equals(record.getLoggerName());
    }
}
