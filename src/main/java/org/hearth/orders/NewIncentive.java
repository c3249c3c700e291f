package org.hearth.orders;

import java.time.LocalDate;

/**
 * Something given to a young person, as it is recorded.
 *
 * @param what what was given, at most 200 characters
 * @param on the day, not later than today
 * @param agency who gave it, at most 80 characters
 * @param reason for what: an id of {@code orders/incentives.yaml}
 * @param note what else belongs to it, at most 300 characters; empty for nothing
 */
public record NewIncentive(String what, LocalDate on, String agency, String reason, String note) {
    public NewIncentive {
        what = Text.tidy(what);
        agency = Text.tidy(agency);
        reason = Text.tidy(reason);
        note = Text.tidy(note);
    }
}
