package org.hearth.progress;

/** Which way a measure went against the youth's own earlier period; in the order in which statements are shown. */
public enum Change {
    /** A step forward. */
    GAIN,
    /** As before. */
    SAME,
    /** Not as before, and no direction is claimed: neither way is relief, or reports do not agree. */
    DIFFERENT,
    /** A harder stretch. */
    HARDER,
    /** Nothing to compare with: only what is known is said. */
    UNKNOWN
}
