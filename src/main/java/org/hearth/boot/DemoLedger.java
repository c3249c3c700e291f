package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.bench.Bench;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Incentives;
import org.hearth.orders.NewIncentive;
import org.hearth.orders.Remembered;
import org.hearth.progress.Known;
import org.hearth.progress.Observation;
import org.hearth.progress.Progress;
import org.hearth.progress.Turn;
import org.hearth.progress.Turns;
import org.hearth.terms.CourtTime;

/** What the demo's court said it would ask about, what was given, a wish about praise, and days that stand out. */
@ApplicationScoped
class DemoLedger {
    @Inject
    private Standings standings;

    @Inject
    private Docket docket;

    @Inject
    private Bench bench;

    @Inject
    private Affirmations affirmations;

    @Inject
    private Incentives incentives;

    @Inject
    private Turns turns;

    @Inject
    private Progress progress;

    @Inject
    private MovingClock clock;

    /**
     * Tells it of three young people.
     *
     * @param cases each youth's case by their name
     */
    void tell(Map<String, String> cases, Function<String, Caller> cast, LocalDate today) {
        recall(cases.get("Mara"), cast, "the later start at school", "the welding class");
        recall(cases.get("Kai"), cast, "the visits with the brother", "the bus pass for the visits");
        recall(cases.get("Luz"), cast, "the home visit with the aunt", "the trial week at the bakery");
        give(cases.get("Mara"), cast, today.minusDays(24), "Welding gloves of their own", "own_goal");
        give(cases.get("Kai"), cast, today.minusDays(20), "Two cinema tickets, one for the brother", "in_touch");
        give(cases.get("Luz"), cast, today.minusDays(16), "A book of bread recipes in Spanish", "activity");
        turn(cases.get("Mara"), cast, today.minusDays(71), Turn.HOME_ENDED_BY_PROVIDER);
        turn(cases.get("Mara"), cast, today.minusDays(66), Turn.HOME_CHANGED_BY_AGENCY);
        turn(cases.get("Mara"), cast, today.minusDays(37), Turn.BACK_BY_OWN_DECISION);
        turn(cases.get("Kai"), cast, today.minusDays(50), Turn.BACK_WITH_HELP);
        turn(cases.get("Luz"), cast, today.minusDays(44), Turn.HOME_CHANGED_BY_COURT);
        count(cases.get("Mara"), cast, today, "away_nights", 9, 11, 7, 3);
        count(cases.get("Mara"), cast, today, "help_asked", 0, 1, 1, 3);
        count(cases.get("Luz"), cast, today, "help_asked", 1, 2, 2, 4);
        clock.at(
                noon(today.minusDays(3)),
                () -> affirmations.decide(standings.open(cast.apply("counsel"), cases.get("Kai")), null, true));
    }

    /** What was said at the first hearing was asked about at the last one, where something else was said. */
    private void recall(String number, Function<String, Caller> cast, String first, String last) {
        OpenCase desk = standings.open(cast.apply("clerk"), number);
        List<Hearing> held = docket.ofCase(desk).stream()
                .filter(each -> each.status().held())
                .toList();
        Hearing early = held.get(0);
        Hearing late = held.get(held.size() - 1);
        Remembered said = clock.at(late(early), () -> bench.remember(desk, early.id(), first, null));
        clock.at(late(late), () -> affirmations.asked(desk, said.id(), said.version()));
        clock.at(late(late), () -> bench.remember(desk, late.id(), last, null));
    }

    private void give(String number, Function<String, Caller> cast, LocalDate day, String what, String reason) {
        OpenCase social = standings.open(cast.apply("social"), number);
        clock.at(
                noon(day),
                () -> incentives.record(social, new NewIncentive(what, day, "County Child Welfare", reason, "")));
    }

    private void turn(String number, Function<String, Caller> cast, LocalDate day, Turn what) {
        OpenCase social = standings.open(cast.apply("social"), number);
        clock.at(noon(day), () -> turns.note(social, what, day, Known.RECORD));
    }

    /** Counts of the last months, the earliest first. */
    private void count(String number, Function<String, Caller> cast, LocalDate today, String measure, int... values) {
        OpenCase social = standings.open(cast.apply("social"), number);
        for (int i = 0; i < values.length; i++) {
            LocalDate month = today.withDayOfMonth(1).minusMonths((long) values.length - i);
            LocalDate last = month.plusMonths(1).minusDays(1);
            int value = values[i];
            clock.at(
                    noon(last.plusDays(1)),
                    () -> progress.note(social, new Observation(measure, value, month, last, Known.RECORD, null)));
        }
    }

    private static Instant late(Hearing hearing) {
        return CourtTime.at(hearing.day(), LocalTime.of(16, 30));
    }

    private static Instant noon(LocalDate day) {
        return CourtTime.at(day, LocalTime.NOON);
    }
}
