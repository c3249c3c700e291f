package org.hearth.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.growth.County;
import org.hearth.growth.PerformancePage;
import org.hearth.growth.Timed;
import org.hearth.growth.Visits;
import org.junit.jupiter.api.Test;

/**
 * The pages of a court at 1, 10 and 100 times its size, on both databases, beside a bare page of the same server in the
 * same run; into {@code docs/performance.md}. It measures and asserts no time.
 *
 * <p>{@code mvn -Pbench verify -Djourney.tests='**}{@code /measure/GrowthIT.java'}; {@code growth.scales=1,10,100},
 * {@code growth.databases=derby,postgres}, {@code growth.rounds=200}, {@code growth.postgres=jdbc:postgresql://…}.
 */
class GrowthIT {
    private static final int WARM = 40;

    @Test
    void pagesOfACourtAndOfACounty() throws Exception {
        List<Timed> all = new ArrayList<>();
        List<String> grown = new ArrayList<>();
        for (String database :
                System.getProperty("growth.databases", "derby,postgres").split(",")) {
            List<County> counties = new ArrayList<>();
            try {
                for (int times : County.asked()) {
                    County county = County.open(database, times);
                    counties.add(county);
                    county.said().ifPresent(grown::add);
                }
                Visits visits = new Visits(database, counties);
                all.addAll(visits.measure(WARM, Integer.getInteger("growth.rounds", 200)));
            } finally {
                counties.forEach(County::close);
            }
        }
        Files.createDirectories(Path.of("target/measures"));
        Files.write(
                Path.of("target/measures/growth.csv"),
                Stream.concat(Stream.of(Timed.HEAD), all.stream().map(Timed::line))
                        .toList());
        new PerformancePage().write(all, grown);
    }
}
