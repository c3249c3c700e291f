package org.hearth.docket;

/**
 * A sitting as it comes in with an import.
 *
 * @param id Hearth's key, made before it is written
 * @param given the sitting
 * @param lost true when it will not be held
 */
public record IntakeSitting(String id, NewSitting given, boolean lost) {}
