package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hearth.access.KeyTurnKills;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty kills in the middle of changing the key of sealed texts, on each database. */
class KeyTurnKillIT {
    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void aKeyChangeGoesOnByItselfAndEveryTextIsRead(String database, @TempDir Path folder) throws Exception {
        long seed = Long.getLong("hearth.seed", new Random().nextInt(Integer.MAX_VALUE));
        KeyTurnKills kills = new KeyTurnKills(database, seed, folder);
        List<String> faults = kills.run(Integer.getInteger("hearth.kills", 20));
        System.out.println(database + ": " + kills.report());
        assertEquals(List.of(), faults, kills.report());
    }
}
