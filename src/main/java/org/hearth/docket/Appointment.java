package org.hearth.docket;

import java.time.Instant;

/**
 * When somebody is expected at court, and nothing of why.
 *
 * @param key Hearth's key of what is set; it never leaves the house
 * @param startsAt when it begins
 * @param endsAt when it is planned to end
 * @param changes how often it was changed since it was set; it only grows
 * @param off true where it was taken off the calendar
 */
public record Appointment(String key, Instant startsAt, Instant endsAt, long changes, boolean off) {}
