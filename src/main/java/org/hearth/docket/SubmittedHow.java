package org.hearth.docket;

import java.util.Locale;

/** How a matter was submitted for decision. */
public enum SubmittedHow {
    /** On the reports, without argument. */
    ON_REPORT,
    AFTER_ARGUMENT;

    /** The name on the wire: {@code on-report}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "submitted." + wire();
    }
}
