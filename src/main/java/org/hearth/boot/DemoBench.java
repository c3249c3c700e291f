package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.bench.Bench;
import org.hearth.bench.NextHearing;
import org.hearth.bench.Recorded;
import org.hearth.bench.Signing;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.orders.Appearance;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.Presence;
import org.hearth.orders.RecordView;
import org.hearth.terms.Ids;

/** Holds the demo's hearings of the past: recorded, the next one set, signed and entered. */
@ApplicationScoped
class DemoBench {
    private static final int ENTERED_AFTER = 21;

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    @Inject
    private Docket docket;

    @Inject
    private HearingTypes types;

    @Inject
    private Bench bench;

    @Inject
    private Signing signing;

    @Inject
    private MovingClock clock;

    private final Map<String, Confirmed> confirmed = new HashMap<>();

    /** Hears a case and sets its next hearing; answers that one. */
    Hearing hear(
            DemoYouth youth,
            Function<String, Caller> cast,
            Hearing hearing,
            String type,
            LocalDate next,
            LocalDate today) {
        Caller judge = cast.apply(hearing.officer().equals("judge-a") ? "judge" : "judge2");
        OpenCase pass = standings.open(judge, hearing.caseId());
        Instant moment = hearing.startsAt().plus(Duration.ofMinutes(hearing.minutes()));
        return clock.at(moment, () -> {
            Slot slot = offered(pass, type, next, next)
                    .or(() -> offered(pass, type, next, next.plusDays(9)))
                    .orElseThrow();
            NextHearing following = new NextHearing(
                    type, slot.sitting(), slot.startsAt(), types.of(type).minutes(), null);
            long version = docket.hearing(pass, hearing.id()).version();
            Recorded recorded = bench.record(pass, hearing.id(), record(youth, hearing), following, null, version);
            Recorded signed = signing.sign(
                    pass, hearing.id(), proof(judge, pass), recorded.record().hash());
            enter(cast, signed.record(), hearing.day(), today);
            return signed.next();
        });
    }

    private Optional<Slot> offered(OpenCase pass, String type, LocalDate from, LocalDate to) {
        return docket.advise(pass, new SlotAsk(type, null, from, to, 1)).slots().stream()
                .findFirst();
    }

    private static HearingRecord record(DemoYouth youth, Hearing hearing) {
        List<Appearance> here =
                List.of(new Appearance(youth.name(), Presence.ROOM), new Appearance("Youth’s attorney", Presence.ROOM));
        List<OrderDraft> promised = youth.promise()
                .map(what -> new OrderDraft(
                        what, "", youth.owner().orElseThrow(), hearing.day().plusDays(21)))
                .map(List::of)
                .orElse(List.of());
        HearingRecord record = new HearingRecord(
                here,
                List.of(new Finding("notice", "given")),
                promised,
                youth.strength().orElse(""));
        return DemoOpening.around(record, youth);
    }

    private void enter(Function<String, Caller> cast, RecordView signed, LocalDate day, LocalDate today) {
        long age = ChronoUnit.DAYS.between(day, today);
        OpenCase desk = standings.open(cast.apply("clerk"), Ids.caseOf(signed.hearing()));
        for (CourtOrder order : signed.orders()) {
            if (age > ENTERED_AFTER) {
                signing.entered(desk, order.id(), "M-" + order.id().substring(20), order.version());
            }
        }
    }

    /** Signing in again holds for two minutes; a slow machine fills the court for longer. */
    private Confirmed proof(Caller judge, OpenCase pass) {
        return confirmed.compute(
                judge.person(),
                (person, kept) ->
                        kept != null && kept.isOf(pass) ? kept : accounts.confirm(judge, DemoPassword.of(settings)));
    }
}
