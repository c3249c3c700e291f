package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few of the kills of which the drill makes two hundred on each database. */
class HearingKillsHallTest {
    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void nothingConfirmedIsLostAndNothingIsHalfThere(String database, @TempDir Path folder) throws Exception {
        long seed = Long.getLong("hearth.seed", new Random().nextInt(Integer.MAX_VALUE));
        HearingKills kills = new HearingKills(database, seed, folder);
        List<String> faults = kills.run(2);
        assertEquals(List.of(), faults, kills.report());
        List<String> spoiled = kills.spoiled("update docket_hearing set status = 'DONE' where status = 'SET'");
        assertTrue(spoiled.stream().anyMatch(each -> each.contains("unheard with a status")), spoiled.toString());
        assertTrue(
                kills.spoiled("delete from access_audit where chain_no = 3").contains("the audit's chain is broken"));
    }
}
