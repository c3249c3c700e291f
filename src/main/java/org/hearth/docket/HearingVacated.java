package org.hearth.docket;

import org.hearth.access.OpenCase;

/**
 * A hearing was taken off the calendar; observers act in the same transaction.
 *
 * @param pass the leave under which it was taken off
 * @param hearing as it now stands
 */
public record HearingVacated(OpenCase pass, Hearing hearing) {}
