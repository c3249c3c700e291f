package org.hearth.access;

import java.time.Instant;

/**
 * What signing in gives.
 *
 * @param token the secret that recognises this sign-in; known to its holder alone
 * @param expires when it ends at the latest
 * @param caller who it is
 */
public record SignedIn(String token, Instant expires, Caller caller) {}
