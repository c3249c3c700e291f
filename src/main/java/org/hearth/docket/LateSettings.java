package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.hearth.access.OpenCase;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** What is asked of a hearing that is set after its limit has passed: a cause, which is kept like any other change. */
@ApplicationScoped
class LateSettings {
    @Inject
    ChangeLog log;

    /**
     * Notes why a hearing comes late, from the day on which it was due.
     *
     * @param cause null where none was given
     * @throws Problem 422 {@code cause-needed} where the limit has passed and neither cause nor basis is given
     */
    void note(OpenCase pass, SetHearing row, Placing.Taken taken, Change cause) {
        Window window = taken.window();
        if (!window.passed()) {
            return;
        }
        if (cause == null && taken.basis() == null) {
            throw Problem.unmetRule("cause-needed", Spans.say(window.outer()), window.citation());
        }
        if (cause != null) {
            Instant due = CourtTime.at(window.outer(), LocalTime.NOON);
            log.note(pass, row, due, cause);
        }
    }
}
