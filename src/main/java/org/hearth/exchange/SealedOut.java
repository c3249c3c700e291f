package org.hearth.exchange;

import java.util.Map;
import java.util.Set;
import org.hearth.access.CourtPass;

/**
 * What sealing has taken out of a courthouse's cases, for files alone, so that none of it comes in again by one. A room above
 * keeps it; no answer, report or export says any of it.
 */
public interface SealedOut {
    /**
     * What a file might say of it.
     *
     * @param petitions code and day filed, as files write them, by case
     * @param hearings the hearings' own keys
     * @param settings type and day of the same hearings with a blank between, by case
     */
    record Gone(Map<String, Set<String>> petitions, Set<String> hearings, Map<String, Set<String>> settings) {
        /** Where nothing was sealed. */
        public static final Gone NONE = new Gone(Map.of(), Set.of(), Map.of());
    }

    /** What was sealed and neither unsealed nor destroyed; one statement. */
    Gone of(CourtPass pass);
}
