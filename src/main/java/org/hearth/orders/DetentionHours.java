package org.hearth.orders;

import java.util.Locale;
import org.hearth.terms.Jurisdiction;

/** Whether the 48 hours to a detention hearing run after a return, and why. */
public enum DetentionHours {
    /** Taken on a protective custody warrant: 48 hours, non-court days left out (CRC 5.670(b)). */
    OF_CARE,
    /** Taken on a warrant of the delinquency side (WIC 631, 632). */
    OF_WARD,
    /** Not taken on a warrant: nobody detained them. */
    NONE;

    /**
     * Which hours run.
     *
     * @param active the kind of warrant in the police systems; null where none is known here, as with another county's
     */
    static DetentionHours of(HowBack how, Jurisdiction jurisdiction, WarrantKind active) {
        if (how != HowBack.ON_WARRANT) {
            return NONE;
        }
        boolean ward = jurisdiction == Jurisdiction.DELINQUENCY
                || jurisdiction == Jurisdiction.DUAL && active == WarrantKind.WARD;
        return ward ? OF_WARD : OF_CARE;
    }

    /** True where a clock runs. */
    public boolean run() {
        return this != NONE;
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the sentence that says whether they run and why. */
    public String key() {
        return "back.hours." + name().toLowerCase(Locale.ROOT);
    }
}
