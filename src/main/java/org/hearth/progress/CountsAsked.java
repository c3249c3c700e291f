package org.hearth.progress;

import java.util.Collection;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.terms.Role;

/**
 * Asks the rooms above who may read the counts that came with held forms; each adds what it knows, in the same
 * transaction. A count that nobody speaks of stays with its holder.
 *
 * @param pass the reader's own
 * @param letGo what is let go now, to be filled
 */
public record CountsAsked(OpenCase pass, Collection<LetGo> letGo) {
    /**
     * One measure of one form, and who may read it now.
     *
     * @param origin the form's key, as the counts were noted with it
     * @param measure the measure's id
     * @param roles the holder's readers at this moment
     */
    public record LetGo(String origin, String measure, Set<Role> roles) {}
}
