package org.hearth.api;

import java.time.LocalDate;
import org.hearth.docket.RunningClock;
import org.hearth.docket.Window;

/**
 * A clock that runs in a case, on the wire.
 *
 * @param type the hearing type that must be held
 * @param clock the clock's id in the clock table
 * @param outer the last day allowed; in custody the target
 * @param trigger the event it runs from: a milestone's name, or {@code lastHeld}
 * @param hearing the hearing that is set for it; null while none is
 * @param open true while none is set inside the limit
 */
public record CaseClock(
        String type,
        String clock,
        LocalDate target,
        LocalDate outer,
        String citation,
        String certainty,
        String trigger,
        LocalDate triggered,
        HearingBody hearing,
        boolean open) {
    static CaseClock of(RunningClock running) {
        Window window = running.window();
        return new CaseClock(
                running.type(),
                window.clock(),
                window.target(),
                window.outer(),
                window.citation(),
                window.certainty(),
                window.trigger().substring(window.trigger().indexOf('.') + 1),
                window.triggered(),
                HearingBody.of(running.hearing()),
                running.open());
    }
}
