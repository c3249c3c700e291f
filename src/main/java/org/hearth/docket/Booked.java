package org.hearth.docket;

import java.time.Instant;

/**
 * A hearing that holds its place already, of any case in the courthouse.
 *
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param startsAt from
 * @param endsAt to, not included
 */
record Booked(String courtroom, String officer, Instant startsAt, Instant endsAt) {}
