package org.hearth.bench;

import java.util.List;
import org.hearth.docket.Hearing;

/**
 * One thing that a hearing of the next court day needs.
 *
 * @param hearing the hearing
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param what what is needed
 * @param state whether it stands, can be done here, or waits for somebody
 * @param why the message key of how it stands or why it cannot be done here
 * @param args what the message names
 */
public record Preparation(Hearing hearing, String label, Preparing what, State state, String why, List<Object> args) {
    /** How far something has come. */
    public enum State {
        /** It stands. */
        READY,
        /** One button does it. */
        DOABLE,
        /** Somebody has to do it elsewhere; the reason is named. */
        OPEN
    }

    public Preparation {
        args = List.copyOf(args);
    }

    /** The key under which a page ticks it. */
    public String id() {
        return hearing.id() + " " + what.wire();
    }
}
