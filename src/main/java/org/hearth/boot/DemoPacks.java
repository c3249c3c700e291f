package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.access.Caller;
import org.hearth.access.Standings;
import org.hearth.bench.Packs;

/** The demo's judge has a passphrase for packs, has the evening's made, and today's waits to be taken. */
@ApplicationScoped
class DemoPacks {
    /** What stands behind the demo accounts' password. */
    private static final String REST = " for the pack";

    @Inject
    private Settings settings;

    @Inject
    private Standings standings;

    @Inject
    private Packs packs;

    void make(Caller judge, LocalDate today) {
        packs.passphrase(standings.court(judge), DemoPassword.of(settings) + REST, true);
        packs.make(standings.court(judge), today);
    }
}
