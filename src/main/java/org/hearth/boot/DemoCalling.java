package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.calling.AddOnKind;
import org.hearth.calling.AddOns;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementChange;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.Chambers;
import org.hearth.calling.CheckInState;
import org.hearth.calling.NewAddOn;
import org.hearth.calling.NewArrangement;
import org.hearth.calling.NewCheckIn;
import org.hearth.calling.NewMatter;
import org.hearth.calling.NewWaiver;
import org.hearth.calling.Seat;
import org.hearth.calling.WaiverKind;
import org.hearth.calling.WaiverManner;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.CourtTime;

/** Begins the demo's hearing day: some have come, some things are arranged, something came in late, chambers wait. */
@ApplicationScoped
class DemoCalling {
    private static final Duration CAME_AGO = Duration.ofMinutes(25);

    @Inject
    private Standings standings;

    @Inject
    private Docket docket;

    @Inject
    private CalendarCall call;

    @Inject
    private Chambers chambers;

    @Inject
    private AddOns addOns;

    @Inject
    private MovingClock clock;

    /**
     * Tells today's morning.
     *
     * @param cases each youth's case by their name
     */
    void tell(Map<String, String> cases, Caller clerk, LocalDate today) {
        Map<String, Hearing> list = new HashMap<>();
        docket.day(standings.court(clerk), today, null).forEach(each -> list.put(each.caseId(), each));
        Function<String, Optional<Hearing>> of = name -> Optional.ofNullable(list.get(cases.get(name)));
        of.apply("Luz").ifPresent(hearing -> interpreter(open(clerk, hearing.caseId()), hearing));
        of.apply("Dani").ifPresent(hearing -> transport(open(clerk, hearing.caseId()), hearing));
        of.apply("Kai").ifPresent(hearing -> link(open(clerk, hearing.caseId()), hearing));
        for (String name : List.of("Noor", "Luz", "Rio")) {
            of.apply(name).ifPresent(hearing -> comes(open(clerk, hearing.caseId()), hearing));
        }
        received(open(clerk, cases.get("Dani")), "jv-220", today.minusDays(3));
        received(open(clerk, cases.get("Kai")), "warrant", today);
        waiver(open(clerk, cases.get("Noor")), today);
        if (!list.isEmpty()) {
            cases.values().stream()
                    .filter(number -> !list.containsKey(number))
                    .findFirst()
                    .ifPresent(number -> clock.at(DemoStory.morning(today), () -> late(open(clerk, number), today)));
        }
    }

    private OpenCase open(Caller clerk, String number) {
        return standings.open(clerk, number);
    }

    private void interpreter(OpenCase desk, Hearing hearing) {
        NewArrangement given = new NewArrangement(
                ArrangementKind.INTERPRETER, null, "es", "Harbor Court Languages", hearing.day(), null, null);
        Arrangement thing = call.arrange(desk, hearing.id(), given);
        call.step(desk, thing.id(), to(ArrangementStatus.BOOKED), thing.version());
    }

    private void transport(OpenCase desk, Hearing hearing) {
        NewArrangement given = new NewArrangement(
                ArrangementKind.TRANSPORT, null, null, "North campus, intake desk", null, null, null);
        Arrangement thing = call.arrange(desk, hearing.id(), given);
        call.step(desk, thing.id(), to(ArrangementStatus.ORDERED), thing.version());
        call.note(desk, hearing.id(), "A quiet room is kept until the call.", 0);
    }

    private void link(OpenCase desk, Hearing hearing) {
        NewArrangement given = new NewArrangement(
                ArrangementKind.REMOTE, null, null, "https://video.example/room/41", null, null, null);
        Arrangement thing = call.arrange(desk, hearing.id(), given);
        call.step(desk, thing.id(), to(ArrangementStatus.TESTED), thing.version());
    }

    private static ArrangementChange to(ArrangementStatus status) {
        return new ArrangementChange(status, null, null);
    }

    private void comes(OpenCase desk, Hearing hearing) {
        Instant ago = clock.now().minus(CAME_AGO);
        Instant came = CourtTime.dayOf(ago).equals(hearing.day()) ? ago : clock.now();
        NewCheckIn youth = new NewCheckIn(Seat.YOUTH, CheckInState.WAITING, null);
        clock.at(came, () -> call.checkIn(desk, hearing.id(), youth));
    }

    private void received(OpenCase desk, String kind, LocalDate day) {
        chambers.file(desk, new NewMatter(kind, day, true, "County Child Welfare"));
    }

    private void waiver(OpenCase desk, LocalDate today) {
        call.waive(
                desk,
                new NewWaiver(
                        WaiverKind.ADVISEMENT,
                        null,
                        WaiverManner.THROUGH_COUNSEL,
                        today,
                        null,
                        "Rights were explained on the first day; no need to hear them again.",
                        null));
    }

    private Optional<Hearing> late(OpenCase desk, LocalDate today) {
        SlotAsk ask = new SlotAsk(addOns.usual(desk), null, today, today, 1);
        return docket.advise(desk, ask).slots().stream()
                .findFirst()
                .map(slot -> addOns.add(desk, new NewAddOn(AddOnKind.WALK_ON, null, null)));
    }
}
