package org.hearth.progress;

/** How a count goes with the length of its period, which decides what may stand beside it. */
public enum Growth {
    /** Grows with the period: compared by number over like lengths, else by rate. */
    SUM,
    /** A state, whatever the period: compared by number. */
    LEVEL,
    /** The longest stretch of the period: compared over like lengths only. */
    LONGEST
}
