package org.hearth.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a service.
 *
 * @param number counted from 1 in each notice; the highest holds
 * @param served the day
 * @param by who served; for a waiver who waived
 * @param proof the day proof of service was filed; null while it is not
 * @param enteredAt when it was entered
 * @param enteredBy who entered it
 * @param reason why the entry before it was corrected; null where it was not, or not for this reader
 */
public record ServiceEntry(
        int number,
        Manner manner,
        LocalDate served,
        String by,
        LocalDate proof,
        Instant enteredAt,
        String enteredBy,
        String reason) {}
