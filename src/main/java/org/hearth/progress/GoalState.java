package org.hearth.progress;

import java.util.Locale;

/** How it stands with a goal, in words that judge nobody; only the youth says so, or the youth's attorney for them. */
public enum GoalState {
    /** It goes on. */
    GOING_ON,
    /** The youth says that it is reached, by the youth's own measure. */
    REACHED,
    /** The youth has put it aside; why is nobody's business. */
    SET_ASIDE;

    /** The name on the wire: {@code going-on}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this state's name in the message files. */
    public String key() {
        return "goal.state." + wire();
    }
}
