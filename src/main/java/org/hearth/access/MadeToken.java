package org.hearth.access;

/**
 * A fresh API token.
 *
 * @param secret what the program sends; shown now and never again
 */
public record MadeToken(String secret, TokenLine line) {}
