package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;
import org.hearth.post.MailKills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty kills of the process that delivers, at other bytes each time. */
class MailKillIT {
    @Test
    void fiftyKillsDuringDeliverySendNothingTwiceAndLoseNothing(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("hearth.seed", new Random().nextInt(Integer.MAX_VALUE));
        MailKills kills = new MailKills(seed, folder).run(50);
        System.out.println(kills.report());
        assertEquals(0, kills.twice(), kills.report());
        assertEquals(0, kills.unaccounted(), kills.report());
    }
}
