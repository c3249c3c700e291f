package org.hearth.access;

/** What a PIN did. */
public enum PinTry {
    /** Earlier answers are open. */
    OPEN,
    /** It is another one; there are tries left. */
    WRONG,
    /** Too many tries: only a new link helps. */
    OVER
}
