package org.hearth.retention;

import java.util.Locale;

/** Under which law a petition or a file is sealed, and the county's form for the order. */
public enum Statute {
    /** On the person's own request, or by probation's after the jurisdiction ended (CRC 5.830). */
    WIC_781("WIC 781", "JV-590"),
    /** By the court itself on satisfactory completion, at that hearing (CRC 5.840). */
    WIC_786("WIC 786", "JV-596"),
    /** After a completed diversion or informal supervision. */
    WIC_786_5("WIC 786.5", "JV-597");

    private final String citation;
    private final String form;

    Statute(String citation, String form) {
        this.citation = citation;
        this.form = form;
    }

    public String citation() {
        return citation;
    }

    /** The Judicial Council form of the order. */
    public String form() {
        return form;
    }

    /** The key of its name in the message files. */
    public String key() {
        return "statute." + name().toLowerCase(Locale.ROOT);
    }

    static Statute of(String citation) {
        for (Statute each : values()) {
            if (each.citation.equals(citation)) {
                return each;
            }
        }
        throw new IllegalStateException("no such statute: " + citation);
    }
}
