package org.hearth.orders;

import java.io.Serializable;
import java.util.List;

/**
 * One step while a young person is away.
 *
 * @param id its id in {@code orders/absence.yaml}
 * @param title its heading
 * @param text what the law asks
 * @param rule the citation
 * @param things what is done within it
 */
public record AbsenceStep(String id, String title, String text, String rule, List<AbsenceThing> things)
        implements Serializable {
    public AbsenceStep {
        things = List.copyOf(things);
    }
}
