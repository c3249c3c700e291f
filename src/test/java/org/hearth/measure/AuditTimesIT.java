package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.hearth.Hall;
import org.hearth.Postgres;
import org.hearth.access.AuditFill;
import org.hearth.access.AuditTrail;
import org.hearth.access.Caller;
import org.hearth.access.Verified;
import org.hearth.terms.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long it takes to check a million lines of the audit, whole and what is new, into {@code target/measures}. */
class AuditTimesIT {
    private static final int LINES = Integer.getInteger("audit.lines", 1_000_000);
    private static final int PART = 50_000;
    private static final double MOST_SECONDS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void aMillionLinesAreCheckedInUnderThirtySeconds(String database) throws IOException {
        String place = database.equals("derby") ? folder.resolve("court").toString() : Postgres.freshDatabase();
        try (Hall hall = Hall.at(place, AuditFill.class)) {
            Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
            AuditTrail trail = hall.get(AuditTrail.class);
            while (trail.link(hall.job("audit")) > 0) {
                trail.root(hall.job("audit"));
            }
            for (int left = LINES; left > 0; left -= PART) {
                hall.get(AuditFill.class).add(Math.min(left, PART));
            }
            trail.root(hall.job("audit"));
            double whole = seconds(() -> check(trail, hall, clerk, true));
            hall.get(AuditFill.class).add(1000);
            double recent = seconds(() -> check(trail, hall, clerk, false));
            String line = String.format(
                    Locale.ROOT, "audit,%s,%d lines,whole %.1f s,new %.2f s%n", database, LINES, whole, recent);
            Files.createDirectories(Path.of("target/measures"));
            Files.writeString(
                    Path.of("target/measures/audit-times.csv"),
                    line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            System.out.print(line);
            assertTrue(whole < MOST_SECONDS, line);
        }
    }

    private static void check(AuditTrail trail, Hall hall, Caller clerk, boolean whole) {
        Verified found = trail.verify(hall.court(clerk), whole);
        assertTrue(found.intact(), found.toString());
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
