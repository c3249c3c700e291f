package org.hearth.access;

/**
 * An account with a password for one sign-in.
 *
 * @param password told now and never again
 */
public record Started(AccountLine account, String password) {}
