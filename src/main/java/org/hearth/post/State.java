package org.hearth.post;

import java.util.Locale;

/** How far a message has come. */
public enum State {
    /** Waits for its time, for the day's digest, for a mail server, or for the next try. */
    WAITING,
    /** One node has it in hand; nothing of it has left yet. */
    CLAIMED,
    /** Its first byte may have left: from here on it is never sent again by itself. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It goes out with the day's digest, whose own line shows how far that is. */
    IN_DIGEST,
    /** A person must act: tell somebody in person, write down an address, or say whether to send again. */
    PARKED,
    /** The address refused it for good, or it came back. */
    BOUNCED,
    /** A day of tries has not delivered it. */
    NOT_DELIVERED,
    /** Somebody told it in person. */
    TOLD,
    /** The steward gave it up, with a reason. */
    GIVEN_UP;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return this == SENT || this == TOLD || this == GIVEN_UP;
    }

    /** Whether nothing happens unless a person acts. */
    public boolean needsSomebody() {
        return this == PARKED || this == BOUNCED || this == NOT_DELIVERED;
    }

    /** As the wire and the message files have it: {@code not-delivered}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
