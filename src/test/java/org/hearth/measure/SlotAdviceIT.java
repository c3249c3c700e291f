package org.hearth.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.docket.SlotMeasure;
import org.hearth.docket.SlotSqlMeasure;
import org.junit.jupiter.api.Test;

/** How exact and how fast the advice about places is; into {@code target/measures}. It asserts exactness, not times. */
class SlotAdviceIT {
    private static final int CALENDARS = 10_000;

    @Test
    void tenThousandRandomCalendarsAgreeWithABruteReckoning() {
        SlotMeasure.agreeOn(CALENDARS);
    }

    @Test
    void adviceOverTenThousandPlacesAndThreeThousandHearings() throws IOException {
        write("slot-times.csv", SlotMeasure.times());
    }

    @Test
    void adviceThroughItsDoorWithOneAndWithTenYearsKept() throws IOException {
        write("slot-sql.csv", SlotSqlMeasure.times());
    }

    private static void write(String file, List<String> lines) throws IOException {
        Files.createDirectories(Path.of("target/measures"));
        Files.write(Path.of("target/measures", file), lines);
        lines.forEach(System.out::println);
    }
}
