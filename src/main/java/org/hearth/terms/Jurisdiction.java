package org.hearth.terms;

import java.util.Locale;

/** Under which jurisdiction the juvenile court hears a youth: WIC 300, WIC 602, both (WIC 241.1), or WIC 450 and 11400(v). */
public enum Jurisdiction {
    DEPENDENCY,
    DELINQUENCY,
    DUAL,
    NONMINOR;

    /** True where a 602 petition stands, so that the prosecutor is a party and the youth's form waits for a no-use order. */
    public boolean hasDelinquency() {
        return this == DELINQUENCY || this == DUAL;
    }

    /** The key of this jurisdiction's name in the message files. */
    public String key() {
        return "jurisdiction." + name().toLowerCase(Locale.ROOT);
    }
}
