package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.Hall;
import org.hearth.access.CourtPass;
import org.hearth.casefile.CaseFiles;
import org.hearth.docket.Docket;
import org.hearth.exchange.CountyFiles;
import org.hearth.exchange.Importing;
import org.hearth.exchange.ReportRow;
import org.hearth.exchange.Sheet;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten thousand cases with their teams and thirty thousand hearings come in while somebody reads: how long it takes, and how
 * long the reader waits, into {@code target/measures}.
 */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ImportTimesIT {
    private static final int CASES = Integer.getInteger("import.cases", 10_000);
    private static final Duration MOST = Duration.ofMinutes(1);

    @Parameter
    String database;

    @Test
    void tenThousandCasesComeInUnderAMinuteAndNobodyWaits() throws Exception {
        try (Hall hall = Hall.on(database)) {
            hall.clock().set(LocalDate.of(2026, 12, 10));
            CourtPass court = hall.court(hall.enter("clerk", Role.CLERK, "", null));
            hall.get(Importing.class)
                    .run(court, CountyFiles.of(200, "dept-5", "commissioner-b").bytes(), false);
            List<Long> alone = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                alone.add(read(hall, court));
            }
            Map<Sheet, byte[]> files =
                    CountyFiles.of(CASES, "dept-3", "judge-a").bytes();
            AtomicBoolean done = new AtomicBoolean();
            List<Long> beside = Collections.synchronizedList(new ArrayList<>());
            Thread reader = new Thread(() -> {
                while (!done.get()) {
                    beside.add(read(hall, court));
                }
            });
            reader.start();
            long cpu = busy();
            long from = System.nanoTime();
            Importing.Report report = hall.get(Importing.class).run(court, files, false);
            Duration took = Duration.ofNanos(System.nanoTime() - from);
            Duration worked = Duration.ofNanos(busy() - cpu);
            done.set(true);
            reader.join();
            write(took, worked, report, alone, beside);
            assertTrue(
                    report.written(),
                    report.rows().stream()
                            .filter(ReportRow::refused)
                            .limit(3)
                            .toList()
                            .toString());
            assertTrue(took.compareTo(MOST) < 0, took.toString());
            assertTrue(at(beside, 95) < 2000, "p95 of the reader " + at(beside, 95) + " ms");
        }
    }

    /** What a day's page and a list of cases read, in milliseconds. */
    private static long read(Hall hall, CourtPass court) {
        long from = System.nanoTime();
        assertEquals(50, hall.get(CaseFiles.class).list(court, null, 50).items().size());
        hall.get(Docket.class).day(court, LocalDate.of(2020, 1, 6), null);
        return (System.nanoTime() - from) / 1_000_000;
    }

    private static long at(List<Long> times, int percent) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** The processor time of this thread in nanoseconds: what an import costs, however busy the machine is. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void write(Duration took, Duration worked, Importing.Report report, List<Long> alone, List<Long> beside)
            throws IOException {
        Path folder = Files.createDirectories(Path.of("target/measures"));
        String line = String.format(
                Locale.ROOT,
                "%s: %d rows in %.1f s, %.1f s of them on the processor, load %.1f; a reader alone p50 %d ms p95 %d ms, beside it p50 %d ms p95 %d ms p99 %d ms most %d ms"
                        + " (%d reads)%n",
                database,
                report.rows().size(),
                took.toMillis() / 1000.0,
                worked.toMillis() / 1000.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                at(alone, 50),
                at(alone, 95),
                at(beside, 50),
                at(beside, 95),
                at(beside, 99),
                at(beside, 100),
                beside.size());
        Files.writeString(folder.resolve("import-" + database + ".txt"), line);
    }
}
