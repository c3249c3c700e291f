package org.hearth.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.RunningClock;
import org.hearth.terms.Words;

/**
 * A clock that runs in a case, on the wire.
 *
 * @param clock the clock's id in the clock table
 * @param act what it is about, in plain words
 * @param kind {@code limit}, {@code wall}, {@code act}; {@code expiry} and {@code wait} are no deadlines
 * @param state how it stands today
 * @param type the hearing type that satisfies it; null where none of the court book does
 * @param trigger the event it runs from: a milestone's name, or {@code lastHeld}
 * @param triggered the day of that event; null while it is not known
 * @param result the moment it ends, where it counts hours; else null
 * @param due the day it presses by: in custody the target, else the outer day
 * @param left court days from today to that day, negative once it has passed; null while the event is not known
 * @param confirmed false until this court has confirmed the row
 * @param satisfiedBy what would satisfy it, in words
 * @param markable true where its act is marked done by {@code POST …/clocks/{clock}/met}
 * @param hearing the hearing that is set for it; null while none is
 * @param open true while one is owed and none is set inside the limit
 */
public record CaseClock(
        String clock,
        String act,
        RunningClock.Kind kind,
        RunningClock.State state,
        String type,
        String trigger,
        LocalDate triggered,
        LocalDate nominal,
        LocalDate target,
        LocalDate outer,
        Instant result,
        LocalDate due,
        Long left,
        String citation,
        String certainty,
        boolean confirmed,
        List<String> steps,
        String satisfiedBy,
        boolean markable,
        HearingBody hearing,
        boolean open) {
    static CaseClock of(RunningClock running) {
        return new CaseClock(
                running.clock().id(),
                running.clock().plain(),
                running.kind(),
                running.state(),
                running.type(),
                running.trigger().substring(running.trigger().indexOf('.') + 1),
                running.triggered(),
                running.nominal(),
                running.target(),
                running.outer(),
                running.result(),
                running.due(),
                running.due() == null ? null : running.left(),
                running.clock().citation(),
                running.clock().certainty(),
                running.clock().confirmed(),
                running.steps(),
                running.satisfiedBy(Words.ENGLISH),
                running.markable(),
                HearingBody.of(running.hearing()),
                running.open());
    }
}
