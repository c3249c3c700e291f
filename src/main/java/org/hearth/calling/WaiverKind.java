package org.hearth.calling;

import java.util.Locale;

/** What may be waived. */
public enum WaiverKind {
    /** The time within which a hearing must be held (WIC 352, 657, 682). */
    TIME,
    /** Being present at a hearing (WIC 349; CRC 5.530). */
    APPEARANCE,
    /** Notice of a hearing (WIC 297; CRC 5.550). */
    NOTICE,
    /** That rights are explained again (WIC 316, 353, 633). */
    ADVISEMENT;

    /** The name on the wire: {@code time}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this kind's name in the message files. */
    public String key() {
        return "waiver." + wire();
    }
}
