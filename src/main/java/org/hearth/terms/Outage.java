package org.hearth.terms;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Tells a database that does not answer, or cannot write, from a fault of ours: the one passes and is worth another try,
 * the other is not. By SQL state: PostgreSQL's classes, and Derby's for its log, its files and an ended database.
 */
public final class Outage {
    /** Seconds after which asking again is worth it. */
    public static final int AGAIN = 15;

    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    private static final List<String> DERBY = List.of("XSL", "XSD", "XBM", "XJ015", "XJ040", "XJ041", "40XD", "40XT");
    private static final List<String> POOL = List.of("PoolingException", "ResourceAllocationException");

    private Outage() {}

    /** Whether it lies behind whatever was thrown. */
    public static boolean in(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && isOutage(sql) || isOfPool(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException thrown) {
        String state = thrown.getSQLState();
        return state != null
                && (CLASSES.contains(state.substring(0, Math.min(2, state.length())))
                        || DERBY.stream().anyMatch(state::startsWith));
    }

    /** The server's pool has classes of its own for a connection that it cannot get. */
    private static boolean isOfPool(Throwable thrown) {
        return POOL.stream().anyMatch(thrown.getClass().getName()::endsWith);
    }
}
