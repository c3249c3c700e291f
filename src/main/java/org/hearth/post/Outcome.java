package org.hearth.post;

/** How a try ended. */
public enum Outcome {
    /** The mail server has taken it. */
    TAKEN,
    /** Nothing arrived: tried again later. */
    NOT_TAKEN,
    /** Nothing arrived, and the mail server itself did not answer: the others need not be tried now. */
    NO_SERVER,
    /** Refused for good, for its address or its text. */
    REFUSED,
    /** The line broke between the first byte and the answer: it may have arrived. */
    UNKNOWN
}
