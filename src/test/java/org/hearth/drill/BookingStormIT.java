package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hearth.docket.CalendarStorm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The storm of which the tests run a few seconds: a minute on each database, another one each time. */
class BookingStormIT {
    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void eightClerksForAMinuteDoubleBookNobodyAndLoseNothing(String database) throws Exception {
        long seed = Long.getLong("hearth.seed", new Random().nextInt(Integer.MAX_VALUE));
        try (CalendarStorm storm = new CalendarStorm(database, seed)) {
            List<String> faults = storm.rage(Duration.ofMinutes(1));
            System.out.println(database + ", " + storm.report());
            assertEquals(List.of(), faults, storm.report());
        }
    }
}
