package org.hearth.docket;

import org.hearth.access.OpenCase;

/**
 * A hearing was set, or moved to another place; observers act in the same transaction, so that a failure takes it back.
 *
 * @param pass the leave under which it was set
 * @param hearing as it now stands
 */
public record HearingSet(OpenCase pass, Hearing hearing) {}
