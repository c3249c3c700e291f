package org.hearth.calling;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * A call for help as those who are on call, and the youth's attorney, see it; nobody else does.
 *
 * @param id its key
 * @param who the caller's name
 * @param role in which standing they called
 * @param told when the latest person was told
 * @param step how often it has gone on to the next person
 * @param answeredBy who has reached the caller; null while nobody has
 */
public record HelpWaiting(
        String id, String who, Role role, Instant asked, Instant told, int step, String answeredBy, Instant answered) {
    /** Whether nobody has reached the caller yet. */
    public boolean isOpen() {
        return answered == null;
    }
}
