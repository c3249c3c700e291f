package org.hearth.bench;

import java.util.List;
import org.hearth.docket.Hearing;
import org.hearth.input.Readiness;

/**
 * One hearing on its day's list.
 *
 * @param hearing the hearing
 * @param line its number on the day's list; null for a reader who sees only a part of the list
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param readiness how far each discipline's input has come
 * @param ordersOpen orders of this hearing that are not yet signed or entered
 */
public record DayItem(Hearing hearing, Integer line, String label, List<Readiness> readiness, int ordersOpen) {
    public DayItem {
        readiness = List.copyOf(readiness);
    }
}
