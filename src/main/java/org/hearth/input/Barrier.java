package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Discipline;

/**
 * A barrier that somebody named beside a concern, as this reader may read it.
 *
 * @param id its key
 * @param hearing the hearing's key
 * @param discipline who named it
 * @param who their name
 * @param when it was said
 * @param concern the concern it stands beside; null where this reader has no right to it
 * @param text what stands in the way
 * @param owner who owns it, as it was written; null where nobody knows yet
 * @param replies by the agency, the present one of each
 * @param mayReply true where this reader speaks here for the agency that is named
 */
public record Barrier(
        String id,
        String hearing,
        Discipline discipline,
        String who,
        Instant when,
        String concern,
        String text,
        String owner,
        List<BarrierReply> replies,
        boolean mayReply)
        implements Serializable {
    public Barrier {
        replies = List.copyOf(replies);
    }
}
