package org.hearth.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.docket.PlanMeasure;
import org.hearth.docket.PlanMeasure.Measured;
import org.junit.jupiter.api.Test;

/** How long plans take in memory and how far they are from their bound, into {@code target/measures}. */
class PlanTimesIT {
    private static final long SECOND = 1000;

    @Test
    void plansAreFoundInSecondsAndBreakNoHardRule() throws IOException {
        PlanMeasure measure = new PlanMeasure();
        measure.lostDay();
        List<Measured> all = List.of(measure.lostDay(), measure.loose(), measure.tight(450));
        Files.createDirectories(Path.of("target/measures"));
        Files.write(
                Path.of("target/measures/planning.txt"),
                all.stream().map(Measured::say).toList());
        all.stream().map(Measured::say).forEach(System.out::println);
        all.forEach(each -> assertEquals(List.of(), each.broken(), each.what()));
        assertTrue(all.get(0).millis() < SECOND, all.get(0).say());
        assertEquals(0, all.get(0).unplaced() + all.get(1).unplaced());
    }
}
