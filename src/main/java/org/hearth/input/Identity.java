package org.hearth.input;

import java.time.Instant;

/**
 * Whether it is known who gave the answers that stand.
 *
 * @param byLink true where they came by a link, on whoever's phone
 * @param confirmedBy the name of counsel who confirmed them with the person; null before
 * @param confirmedAt when; null before
 * @param mayConfirm true where this reader may confirm them now
 * @param version of the request, for the next change
 */
public record Identity(boolean byLink, String confirmedBy, Instant confirmedAt, boolean mayConfirm, long version) {
    /** Whether it still reads "identity not confirmed". */
    public boolean isOpen() {
        return byLink && confirmedAt == null;
    }
}
