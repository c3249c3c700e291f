package org.hearth.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts that run forward from an event. */
final class Deadlines {
    private final CourtCalendar calendar;
    private final Counting counting;

    Deadlines(CourtCalendar calendar) {
        this.calendar = calendar;
        this.counting = new Counting(calendar);
    }

    /** A clock of days or months. */
    Limit limit(Clock clock, LocalDate trigger) {
        LocalDate nominal = counting.forward(trigger, clock.limit(), clock.unit());
        return ending(clock, nominal, counted(clock, trigger, nominal));
    }

    /** The same, held to the clock's cap where {@code capFrom}, the day of the cap's milestone, is known. */
    Limit limit(Clock clock, LocalDate trigger, LocalDate capFrom) {
        LocalDate nominal = counting.forward(trigger, clock.limit(), clock.unit());
        LocalDate wall = capFrom == null
                ? LocalDate.MAX
                : counting.forward(capFrom, clock.cap().limit(), clock.cap().unit());
        if (!wall.isBefore(nominal)) {
            return limit(clock, trigger);
        }
        return ending(clock, wall, counted(clock, trigger, nominal).say("cap", clock.note(), Steps.day(wall)));
    }

    /** A clock of hours. */
    HourLimit hourLimit(Clock clock, Instant trigger) {
        Instant result = counting.forward(trigger, clock.limit(), clock.unit());
        List<String> steps = new Steps(calendar)
                .hours("hours-on", trigger, clock.limit(), clock.unit(), result)
                .lines();
        return new HourLimit(result, clock.citation(), clock.certainty(), steps);
    }

    private Steps counted(Clock clock, LocalDate trigger, LocalDate nominal) {
        return new Steps(calendar).forward(trigger, clock.limit(), clock.unit(), nominal);
    }

    private Limit ending(Clock clock, LocalDate nominal, Steps steps) {
        Effect effect = clock.effect();
        LocalDate before = counting.target(nominal);
        LocalDate after = counting.rolledOn(nominal);
        LocalDate target = effect == Effect.WAIT ? after : before;
        LocalDate outer = effect.outer(nominal, before, after);
        steps.lands(nominal, before, after);
        String moved = before.equals(after) ? ".open-day" : ".closed-day";
        steps.say("end." + effect.wire() + moved, Steps.day(target), Steps.day(outer));
        return new Limit(nominal, target, outer, clock.citation(), clock.certainty(), steps.lines());
    }
}
