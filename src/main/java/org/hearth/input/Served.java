package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.notice.Manner;

/**
 * That a version was served on one person.
 *
 * @param person whom, by role or name
 * @param manner how
 * @param on the day
 * @param by who served
 * @param consent true where consent to electronic service was on record
 * @param attachment the attachment that proves it; null for none
 * @param proof a reference that proves it; null for none
 * @param entered when that was recorded
 * @param enteredBy who recorded it
 */
public record Served(
        String person,
        Manner manner,
        LocalDate on,
        String by,
        boolean consent,
        String attachment,
        String proof,
        Instant entered,
        String enteredBy)
        implements Serializable {
    /** True where something proves it. */
    public boolean isProved() {
        return attachment != null || proof != null;
    }
}
