package org.hearth.growth;

import java.util.Arrays;

/**
 * How long one page took on one county for so many readers at once.
 *
 * @param statements the fewest SQL statements of a load; once a minute a load also notes that somebody is still there
 * @param nanos of each load, sorted
 */
public record Timed(String database, int times, String page, int users, int statements, long[] nanos) {
    /** The columns of {@link #line}. */
    public static final String HEAD = "database,times,page,users,loads,statements,p50 ms,p95 ms,p99 ms";

    /** One line of a table of figures. */
    public String line() {
        return String.format(
                java.util.Locale.ROOT,
                "%s,%d,%s,%d,%d,%d,%.1f,%.1f,%.1f",
                database,
                times,
                page,
                users,
                nanos.length,
                statements,
                at(50),
                at(95),
                at(99));
    }

    /** The time in milliseconds that so many of a hundred loads stayed within. */
    double at(int percent) {
        return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }

    static Timed of(String database, int times, String page, int users, int statements, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timed(database, times, page, users, statements, sorted);
    }
}
