package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.docket.NewTransfer;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.docket.Transfers;

/** What did not go as planned in the demo court: hearings continued, a case that came from elsewhere, siblings. */
@ApplicationScoped
class DemoContinuances {
    private static final int MINUTES = 20;
    private static final List<PutOver> PUT_OVER = List.of(
            new PutOver("Juno", 5, new Change(MoveReason.REPORT_LATE, null, "The report came on the morning before.")),
            new PutOver("Micah", 12, new Change(MoveReason.SITTING_LOST, null, "Dept. 3 did not sit.")),
            new PutOver("Remy", 19, new Change(MoveReason.INTERPRETER_MISSING, null, "No interpreter was booked.")),
            new PutOver("Ellis", 26, new Change(MoveReason.TRANSPORT_FAILED, null, "The van was sent to Dept. 5.")));

    @Inject
    private Standings standings;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private Continuances continuances;

    @Inject
    private Transfers transfers;

    @Inject
    private MovingClock clock;

    /**
     * One continuance.
     *
     * @param youth whose
     * @param daysAgo when it was noted
     */
    private record PutOver(String youth, int daysAgo, Change change) {}

    /** Tells all of it. */
    void tell(Map<String, String> cases, Function<String, Caller> cast, LocalDate today) {
        Caller clerk = cast.apply("clerk");
        for (PutOver each : PUT_OVER) {
            OpenCase desk = standings.open(clerk, cases.get(each.youth()));
            clock.at(DemoStory.morning(today.minusDays(each.daysAgo())), () -> putOver(desk, each.change()));
        }
        OpenCase came = standings.open(clerk, cases.get("Vera"));
        transfers.note(
                came,
                new NewTransfer(
                        NewTransfer.Direction.IN,
                        "River County, Dept. 7",
                        "Ana Ruiz, social worker, 555-0133",
                        "Ana told Vera on the phone, and Vera’s new social worker met her the same day.",
                        today.plusDays(3)));
        together(came, standings.open(clerk, cases.get("Iris")), today);
    }

    private Optional<Hearing> putOver(OpenCase desk, Change change) {
        return docket.next(desk)
                .flatMap(hearing -> offered(desk, hearing.type(), hearing.day().plusDays(1), 21)
                        .map(slot -> continuances.move(
                                desk,
                                hearing.id(),
                                new Move(slot.sitting(), slot.startsAt(), change, null),
                                hearing.version())));
    }

    private void together(OpenCase one, OpenCase other, LocalDate today) {
        files.linkSibling(one, other.caseId());
        offered(one, "dep.interim", today.plusWeeks(9), 14)
                .ifPresent(slot -> docket.setTogether(
                        one,
                        new NewHearing("dep.interim", slot.sitting(), slot.startsAt(), MINUTES, null, null),
                        List.of(other)));
    }

    /** A place with room for two short hearings, one after the other. */
    private Optional<Slot> offered(OpenCase desk, String type, LocalDate from, int days) {
        return docket.advise(desk, new SlotAsk(type, 2 * MINUTES, from, from.plusDays(days), 1)).slots().stream()
                .findFirst();
    }
}
