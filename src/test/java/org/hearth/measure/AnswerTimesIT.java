package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.junit.jupiter.api.Test;

/** How long single calls take on a warm server, one asker: median and 95th percentile, into {@code target/measures}. */
class AnswerTimesIT extends Rig {
    private static final int WARM = 60;
    private static final int MEASURED = 200;
    private static final Duration BOUND = Duration.ofSeconds(1);

    @Test
    void everydayCallsAnswerWithinASecond() throws IOException {
        Rest clerk = Rest.as("clerk");
        List<String> lines = List.of("/court-days/2026-12-10", "/cases?limit=50", "/docket?date=2026-12-10").stream()
                .map(path -> measure(clerk, path))
                .toList();
        Files.createDirectories(Path.of("target/measures"));
        Files.write(Path.of("target/measures/answer-times.csv"), lines);
        lines.forEach(System.out::println);
    }

    private static String measure(Rest rest, String path) {
        IntStream.range(0, WARM).forEach(i -> rest.get(path));
        long[] nanos = IntStream.range(0, MEASURED)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    rest.get(path);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        double median = nanos[MEASURED / 2] / 1e6;
        double late = nanos[MEASURED * 95 / 100] / 1e6;
        assertTrue(late < BOUND.toMillis(), path + " " + late + " ms");
        return String.format(Locale.ROOT, "%s,p50 %.1f ms,p95 %.1f ms", path, median, late);
    }
}
