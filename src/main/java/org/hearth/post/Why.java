package org.hearth.post;

import java.util.Locale;

/** Why a message is parked. */
public enum Why {
    /** The phone may be watched, or nothing may be sent: in person, or through the trusted adult. */
    IN_PERSON,
    /** The agreed way is a call by a person. */
    CALL,
    /** No safe way of reaching this person has been agreed. */
    NO_PROFILE,
    /** No e-mail address has been written down. */
    NO_ADDRESS,
    /** Its text holds a word that must never be used to this person. */
    WORDS,
    /** The server stopped, or the line broke, while it was being sent: it may have arrived. */
    MAY_HAVE_ARRIVED;

    /** As the wire and the message files have it: {@code in-person}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
