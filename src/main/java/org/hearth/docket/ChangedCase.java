package org.hearth.docket;

import java.util.List;
import org.hearth.casefile.CaseHeader;

/**
 * A case after a change, or as it would be after it.
 *
 * @param file the case
 * @param changes what becomes of its clocks, those that press most first
 */
public record ChangedCase(CaseHeader file, List<ClockChange> changes) {
    public ChangedCase {
        changes = List.copyOf(changes);
    }
}
