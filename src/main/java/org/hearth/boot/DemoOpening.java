package org.hearth.boot;

import java.util.List;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.Position;

/** How the demo's hearings of the past were opened, and what was asked of the court there. */
final class DemoOpening {
    private DemoOpening() {}

    /** The record with its opening; the first names of the demo's young people are what they are called there. */
    static HearingRecord around(HearingRecord record, DemoYouth youth) {
        Opening opening = new Opening(
                youth.name(),
                true,
                null,
                true,
                null,
                null,
                List.of(new Opening.Inquiry("Mother", Opening.Inquiry.Answer.NO_REASON, "ICWA-020")),
                null,
                null,
                "L. Marsh",
                null);
        List<Position> asked = List.of(new Position("Youth’s attorney", "That services go on as they are."));
        return new HearingRecord(
                record.appearances(), record.findings(), record.orders(), record.affirmation(), opening, asked);
    }
}
