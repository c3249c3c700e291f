package org.hearth.casefile;

/**
 * A case as it comes in with an import.
 *
 * @param id Hearth's key, made before it is written
 * @param given the case
 */
public record IntakeFile(String id, NewCase given) {}
