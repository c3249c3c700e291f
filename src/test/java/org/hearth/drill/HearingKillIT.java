package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearth.bench.HearingKills;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two hundred kills of the court's process in the middle of ten hearings, of what the desk and the team do and of the mail, on
 * each database, at other moments each time.
 */
class HearingKillIT {
    static Stream<String> databases() {
        return Stream.of(
                System.getProperty("hearth.databases", "derby,postgres").split(","));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoHundredKillsLoseNothingConfirmedAndLeaveNothingByHalves(String database, @TempDir Path folder)
            throws Exception {
        long seed = Long.getLong("hearth.seed", new Random().nextInt(Integer.MAX_VALUE));
        HearingKills kills = new HearingKills(database, seed, folder);
        List<String> faults = kills.run(Integer.getInteger("hearth.kills", 200));
        System.out.println(kills.report());
        assertEquals(List.of(), faults, kills.report());
    }
}
