package org.hearth.casefile;

import java.util.Set;

/**
 * A case on a list of the day.
 *
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param apart the cases whose young people must not meet this one; empty for those who are not court staff
 */
public record CaseFace(String label, Set<String> apart) {
    public CaseFace {
        apart = Set.copyOf(apart);
    }
}
