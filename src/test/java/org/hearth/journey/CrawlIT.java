package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A sample of the crawl: those who read least follow some links and make every call, and find nothing that is not theirs. */
class CrawlIT extends Rig {
    private static final int PAGES = 40;

    private static Canaries canaries;
    private static JsonNode description;

    @BeforeAll
    static void plant() {
        canaries = Canaries.plant();
        description = InterfaceIT.description();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "caregiver", "judge"})
    void noLinkAndNoCallLeadsToAForbiddenWord(String user) {
        Crawl.Harvest harvest = Crawl.of(user, canaries, PAGES, description);
        System.out.println("Crawled as " + user + ": planted " + canaries.count() + ", read " + harvest.read()
                + ", found " + harvest.found().size());
        assertTrue(harvest.read() > PAGES, user + " read " + harvest.read());
        assertEquals(Set.of(), harvest.found());
    }
}
