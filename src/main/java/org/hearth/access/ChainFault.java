package org.hearth.access;

/** What is wrong where the audit's chain first fails. */
public enum ChainFault {
    /** The line does not say what it said, or stands in another's place. */
    LINE,
    /** A line is gone. */
    MISSING,
    /** A line stands here that was never linked here. */
    EXTRA,
    /** The line is not the one whose root was written down. */
    ROOT,
    /** The database's note of the last link was altered. */
    HEAD,
    /** The file of roots was altered. */
    ROOTS_FILE
}
