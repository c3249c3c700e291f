package org.hearth.summary;

import java.util.List;
import org.hearth.input.Alarm;

/**
 * What the team has said beside its forms, as one reader may read it.
 *
 * @param alarms of the case, the newest first
 */
record Together(List<Alarm> alarms) {
    /** Nothing at all. */
    static final Together NOTHING = new Together(List.of());

    Together {
        alarms = List.copyOf(alarms);
    }
}
