package org.hearth.docket;

import java.time.Instant;
import org.hearth.access.OpenCase;

/**
 * A hearing was moved; observers act in the same transaction.
 *
 * @param pass the leave under which it was moved
 * @param hearing as it now stands
 * @param was when it was to start before
 */
public record HearingMoved(OpenCase pass, Hearing hearing, Instant was) {}
