package org.hearth.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills of which the drill makes fifty. */
class MailKillsHallTest {
    @Test
    void aProcessKilledDuringDeliverySendsNothingTwiceAndLosesNothing(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("hearth.seed", new Random().nextInt(Integer.MAX_VALUE));
        MailKills kills = new MailKills(seed, folder).run(2);
        assertEquals(0, kills.twice(), kills.report());
        assertEquals(0, kills.unaccounted(), kills.report());
    }
}
