package org.hearth.post;

import java.time.LocalTime;

/**
 * How somebody who works on cases is reached.
 *
 * @param email null where none is given: then messages wait for one
 * @param quietFrom the first quiet hour, court time; null for the usual 20:00
 * @param quietTo the end of the quiet hours; null for the usual 07:00
 * @param bounced true where the last message to this address was refused for good
 * @param version 0 before anything was written
 */
public record Contact(String email, LocalTime quietFrom, LocalTime quietTo, boolean bounced, long version) {}
