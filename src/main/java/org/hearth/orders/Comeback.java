package org.hearth.orders;

import java.io.Serializable;
import java.time.Instant;
import org.hearth.terms.Role;

/**
 * A young person came back, as this reader may read it.
 *
 * @param id its key
 * @param absence the key of the time away that it ended; null where none was written down
 * @param cameAt when
 * @param how in which way
 * @param words how it was; null where this reader has no right to it
 * @param welcomedBy who welcomed them; null where this reader has no right to it
 * @param interviewBy whom they pick to talk with; empty while they have not said, null where this reader has no right to it
 * @param withheldBy the rule that withholds the words; null where they are shown
 * @param health whether health care was offered
 * @param hours whether the 48 hours to a detention hearing run, and why
 * @param recordedBy who wrote it down
 * @param recordedRole in which standing
 * @param recordedAt when
 */
public record Comeback(
        String id,
        String absence,
        Instant cameAt,
        HowBack how,
        String words,
        String welcomedBy,
        String interviewBy,
        String withheldBy,
        HealthOffer health,
        DetentionHours hours,
        String recordedBy,
        Role recordedRole,
        Instant recordedAt)
        implements Serializable {}
