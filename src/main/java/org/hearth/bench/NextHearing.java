package org.hearth.bench;

import java.time.Instant;
import org.hearth.docket.Basis;

/**
 * The next hearing, chosen at the bench from the slots offered.
 *
 * @param type the hearing type's id
 * @param sitting the sitting's key
 * @param startsAt when it begins
 * @param minutes how long it is set for
 * @param basis why it may lie outside the law's limit; null inside it
 */
public record NextHearing(String type, String sitting, Instant startsAt, int minutes, Basis basis) {}
