package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.DayPart;
import org.hearth.casefile.Wishes;
import org.hearth.docket.Disqualifications;
import org.hearth.docket.Docket;
import org.hearth.docket.Holds;
import org.hearth.docket.LeaveKind;
import org.hearth.docket.Leaves;
import org.hearth.docket.NewHold;
import org.hearth.docket.NewLeave;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;

/** What stands beside the demo's hearings: leave, a wish, a held place, an officer who may not hear a case. */
@ApplicationScoped
class DemoSlots {
    private static final String INTERIM = "dep.interim";
    private static final int LENGTH = 20;

    @Inject
    private Standings standings;

    @Inject
    private CaseFiles files;

    @Inject
    private Wishes wishes;

    @Inject
    private Docket docket;

    @Inject
    private Holds holds;

    @Inject
    private Leaves leaves;

    @Inject
    private Disqualifications disqualifications;

    /** Adds it to a court that is filled. */
    void add(Function<String, Caller> cast, Map<String, String> cases, LocalDate today) {
        Caller clerk = cast.apply("clerk");
        CourtPass desk = standings.court(clerk);
        LocalDate away = today.plusWeeks(5);
        leaves.add(desk, new NewLeave("commissioner-b", null, away, away.plusDays(2), LeaveKind.TRAINING));
        String worker = cast.apply("social").person();
        leaves.add(
                desk,
                new NewLeave(
                        null, worker, today.plusWeeks(4), today.plusWeeks(4).plusDays(4), null));
        OpenCase kai = standings.open(clerk, cases.get("Kai"));
        wishes.wish(kai, DayPart.AFTERNOON, files.header(kai).version());
        disqualifications.note(standings.open(clerk, cases.get("Sol")), "commissioner-b", "CCP 170.6", null);
        OpenCase luz = standings.open(clerk, cases.get("Luz"));
        SlotAsk ask = new SlotAsk(INTERIM, LENGTH, today.plusWeeks(3), null, 1);
        for (Slot best : docket.advise(luz, ask).slots()) {
            holds.hold(luz, new NewHold(INTERIM, best.sitting(), best.startsAt(), LENGTH, null));
        }
    }
}
