package org.hearth.access;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * What a link is asked for.
 *
 * @param request the one request it opens
 * @param person who is asked there
 * @param role in which standing they answer
 * @param hearingAt when the hearing begins, at which the link ends at the latest
 * @param shown whether the demo's case page shows it
 */
public record LinkAsk(String request, String person, Role role, Instant hearingAt, boolean shown) {}
