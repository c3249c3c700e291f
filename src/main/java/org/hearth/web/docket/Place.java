package org.hearth.web.docket;

import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.Slot;

/**
 * One ranked place as the page offers it.
 *
 * @param slot the place with its reasons
 * @param room the courtroom's name
 * @param officer the judicial officer's name
 * @param asks what would be asked of whom, first due first; empty before a finding
 */
public record Place(Slot slot, String room, String officer, List<Ask> asks) {
    /**
     * One input that would be asked for.
     *
     * @param part the message key of the discipline
     * @param who the person
     * @param due by when
     * @param rule the rule behind the due date
     */
    public record Ask(String part, String who, LocalDate due, String rule) {}

    /** What the form sends back when this place is chosen. */
    public String key() {
        return slot.sitting() + " " + slot.startsAt();
    }
}
