package org.hearth.access;

/** What a role may do with a kind of content; a pair the table does not list is {@link #NEVER}. */
public enum Right {
    /** S: reads it. */
    SEE,
    /** Σ: reads an authored status line only, never a cut of the text. */
    STATUS,
    /** A: reads only what they wrote themselves. */
    OWN,
    /** R: reads it only when its holder has released it to this role. */
    RELEASE,
    /** O: reads it only on a court order, outside the ordinary pages. */
    ORDER,
    /** X: never through Hearth. */
    NEVER;

    /** The right of the table's letter; null when the letter is not one. */
    static Right of(String letter) {
        int at = "S~AROX".indexOf(letter.equals("Σ") ? "~" : letter);
        return letter.length() == 1 && at >= 0 ? values()[at] : null;
    }
}
