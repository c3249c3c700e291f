package org.hearth.docket;

import java.time.LocalDate;

/**
 * What a courtroom holds on a day, without saying of whom.
 *
 * @param day the court's calendar day
 * @param courtroom the courtroom's key
 * @param hearings how many, of one kind
 * @param minutes how long they are planned to take together
 */
public record DayLoad(LocalDate day, String courtroom, int hearings, int minutes) {}
