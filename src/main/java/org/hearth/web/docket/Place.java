package org.hearth.web.docket;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.Slot;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

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

    /**
     * The place that a form chose.
     *
     * @param sitting the sitting's key
     * @param startsAt the start
     */
    public record Chosen(String sitting, Instant startsAt) {
        /**
         * Reads it out of the form that was sent.
         *
         * @throws Problem bad input on {@code place}, when none was chosen
         */
        static Chosen of(FacesContext faces) {
            String[] place = faces.getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("place", "")
                    .split(" ");
            if (place.length != 2) {
                throw Problem.badInput("place", "problem.choose-place");
            }
            return new Chosen(place[0], CourtTime.instant("place", place[1]));
        }
    }

    /** What the form sends back when this place is chosen. */
    public String key() {
        return slot.sitting() + " " + slot.startsAt();
    }
}
