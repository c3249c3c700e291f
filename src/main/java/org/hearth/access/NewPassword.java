package org.hearth.access;

/**
 * A password that its owner chooses.
 *
 * @param current the one so far
 * @param code of the second factor, where one is enrolled; else null
 * @param chosen the new one
 * @param court the court's name, which is no password
 */
public record NewPassword(String current, String code, String chosen, String court) {}
