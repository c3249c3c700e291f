package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hearth.journey.Canaries;
import org.hearth.journey.Crawl;
import org.hearth.journey.InterfaceIT;
import org.hearth.journey.Rig;
import org.hearth.journey.Rooms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The whole crawl, of which the journeys make a sample: every account follows the links it is shown and makes every call. */
class CrawlMatrixIT extends Rig {
    private static final int PAGES = 600;

    private static Canaries canaries;
    private static JsonNode description;

    @BeforeAll
    static void plant() {
        canaries = Canaries.plant();
        description = InterfaceIT.description();
    }

    static List<String> accounts() {
        return Rooms.ACCOUNTS;
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noLinkAndNoCallLeadsToAForbiddenWord(String user) {
        Crawl.Harvest harvest = Crawl.of(user, canaries, PAGES, description);
        System.out.println("Crawled as " + user + ": planted " + canaries.count() + ", read " + harvest.read()
                + ", found " + harvest.found().size());
        assertTrue(harvest.read() > 0, user + " read nothing");
        assertEquals(Set.of(), harvest.found());
    }
}
