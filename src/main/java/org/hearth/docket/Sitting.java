package org.hearth.docket;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A half-day on which a courtroom sits.
 *
 * @param id Hearth's key
 * @param courthouse the courthouse's key in the court book
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param day the court's calendar day
 * @param from the start of the sitting
 * @param to its end; hearings end by then
 * @param capacity minutes of hearings it holds, so that a long matter has room
 * @param step minutes between possible starts, counted from the sitting's start
 * @param lost true when the sitting will not be held
 * @param version to be given back when the sitting is changed
 */
public record Sitting(
        String id,
        String courthouse,
        String courtroom,
        String officer,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int capacity,
        int step,
        boolean lost,
        long version) {}
