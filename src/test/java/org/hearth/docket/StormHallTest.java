package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few seconds of the storm; the whole minute on each database is a drill. */
class StormHallTest {
    private static final long SEED = 20261122;

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void eightClerksAtOnceDoubleBookNobodyAndLoseNothing(String database) throws Exception {
        try (CalendarStorm storm = new CalendarStorm(database, SEED)) {
            List<String> faults = storm.rage(Duration.ofSeconds(4));
            System.out.println(database + ", " + storm.report());
            assertEquals(List.of(), faults, storm.report());
        }
    }
}
