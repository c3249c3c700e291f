package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.Standings;
import org.hearth.bench.CarryOver;
import org.hearth.bench.DayEnd;
import org.hearth.bench.DayState;
import org.hearth.bench.OpenThing;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;

/** Ends the demo's last court day: what was left is carried over onto today by name, and the day is closed. */
@ApplicationScoped
class DemoDayEnd {
    private static final LocalTime EVENING = LocalTime.of(17, 10);

    @Inject
    private Standings standings;

    @Inject
    private DayEnd end;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private MovingClock clock;

    void tell(Function<String, Caller> cast, LocalDate today) {
        LocalDate before = calendar.previous(today);
        Caller clerk = cast.apply("clerk");
        String supervisor = cast.apply("clerk2").person();
        clock.at(CourtTime.at(before, EVENING), () -> {
            CourtPass pass = standings.court(clerk);
            DayState state = end.of(pass, before);
            List<String> left = state.left().stream().map(OpenThing::id).toList();
            if (!left.isEmpty()) {
                String reason = "The county’s system was down from three o’clock.";
                end.carryOver(pass, before, new CarryOver(left, reason, "Clerk’s office", supervisor));
            }
            return end.close(pass, before, state.version());
        });
    }
}
