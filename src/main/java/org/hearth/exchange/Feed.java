package org.hearth.exchange;

/**
 * A person's calendar as a calendar program takes it.
 *
 * @param text RFC 5545, with nothing in it but times
 * @param mark changes when an appointment does, and not with the hour at which it was asked for
 */
public record Feed(String text, String mark) {}
