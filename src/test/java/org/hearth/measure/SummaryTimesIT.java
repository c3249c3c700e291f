package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long forty summaries take that a judge opens one after the other, into {@code target/measures}. */
class SummaryTimesIT extends Rig {
    private static final int IN_A_ROW = 40;
    private static final int WARM = 3;
    private static final double MOST = 150;

    @Test
    void fortyInARow() throws IOException {
        Rest judge = Rest.as("judge");
        List<String> hearings = new ArrayList<>();
        for (JsonNode each : judge.get("/docket?date=" + System.getenv("HEARTH_TODAY"))
                .body()
                .get("items")) {
            hearings.add(each.get("id").asString());
        }
        row(judge, hearings, WARM * IN_A_ROW);
        double[] millis = row(judge, hearings, IN_A_ROW).sorted().toArray();
        double late = millis[IN_A_ROW * 95 / 100 - 1];
        String line = String.format(
                Locale.ROOT, "summary,%d in a row,p50 %.0f ms,p95 %.0f ms", IN_A_ROW, millis[IN_A_ROW / 2], late);
        Files.createDirectories(Path.of("target/measures"));
        Files.write(Path.of("target/measures/summary-times.csv"), List.of(line));
        System.out.println(line);
        assertTrue(late < MOST, line);
    }

    private static java.util.stream.DoubleStream row(Rest judge, List<String> hearings, int times) {
        return Stream.iterate(0, i -> i + 1)
                .limit(times)
                .mapToDouble(i -> once(judge, hearings.get(i % hearings.size())))
                .boxed()
                .toList()
                .stream()
                .mapToDouble(Double::doubleValue);
    }

    private static double once(Rest judge, String hearing) {
        long start = System.nanoTime();
        Rest.Answer answer = judge.get("/hearings/" + hearing + "/summary");
        double took = (System.nanoTime() - start) / 1e6;
        assertEquals(200, answer.status(), answer.toString());
        return took;
    }
}
