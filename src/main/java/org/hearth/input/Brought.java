package org.hearth.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a form brings along, so that nobody writes the same twice: what was said last time and what the team knows.
 *
 * @param brief true at a hearing between reviews, where only the form's short questions are shown at first
 * @param confirmed the day on which the author said that nothing else has changed; null while not
 * @param carried by question id: what goes along with the next submission unless it is written anew; empty where the
 *     hearing is not short, and after submission
 * @param said by question id: of the answers shown, the day on which each was last said or confirmed
 * @param known by question id: what somebody has already noted of the same fact
 * @param first the ids of the questions that lead the page now, as the affirmation of a return
 * @param last the day of the answers in {@link RequestView#before}; null where there are none
 */
public record Brought(
        boolean brief,
        LocalDate confirmed,
        Map<String, Carried> carried,
        Map<String, LocalDate> said,
        Map<String, Known> known,
        List<String> first,
        LocalDate last) {
    public Brought {
        carried = Map.copyOf(carried);
        said = Map.copyOf(said);
        known = Map.copyOf(known);
        first = List.copyOf(first);
    }

    /**
     * An answer from last time.
     *
     * @param value in the shape of an answer
     * @param saidOn the day on which it was last said or confirmed
     */
    public record Carried(Object value, LocalDate saidOn) {}

    /**
     * A fact that stands already.
     *
     * @param value in the shape of an answer
     * @param who who noted it
     * @param when the day it was noted, or for a count the last day counted
     */
    public record Known(Object value, String who, LocalDate when) {}
}
