package org.hearth.terms;

/**
 * How often something happened in a courthouse: a count without a key of any case.
 *
 * @param courthouse the courthouse's key
 * @param row who or what it is counted for; empty where nothing is told apart
 * @param part which of a whole's parts
 * @param count how often
 */
public record Tally(String courthouse, String row, String part, int count) {}
